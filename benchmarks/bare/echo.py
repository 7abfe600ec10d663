"""FastAPI that reads our two request bodies into the same models and sends them back: no middleware, no answer."""

from fastapi import FastAPI

from benchmarks.bare.serving import serve
from tsuho.api.schemas import DraftsQuestion, TriageQuestion

app = FastAPI()


@app.post("/v1/triage")
async def triage(question: TriageQuestion) -> TriageQuestion:
    """The same body back."""
    return question


@app.post("/v1/drafts")
async def drafts(question: DraftsQuestion) -> DraftsQuestion:
    """The same body back."""
    return question


if __name__ == "__main__":
    serve(app)
