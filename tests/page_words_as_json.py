"""The lists of `shared_data/page_words/` as JSON, for the test in JavaScript: id, fits, examples, counter_examples."""

import json
import sys

from tsuho.knowledge import read_knowledge


def all_words() -> list[dict[str, object]]:
    """Every list of every subject."""
    subjects = read_knowledge().page_words.values()
    return [words.model_dump(mode="json", exclude={"any"}) for subject in subjects for words in subject.words]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(all_words(), ensure_ascii=False))
