"""FastAPI imported and an app without a single route of its own."""

from fastapi import FastAPI

from benchmarks.bare.serving import serve

if __name__ == "__main__":
    serve(FastAPI())
