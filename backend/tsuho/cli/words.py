"""The sentences of the command line, in both languages. They stand in `words.toml`."""

from pathlib import Path

from tsuho.sentences import Sentences

SENTENCES = Sentences(Path(__file__).with_name("words.toml"))
words = SENTENCES.words
text = SENTENCES.text
