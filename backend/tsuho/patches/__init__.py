"""Patches that people made with 「これは違います」: read, held against what stands there now, and put in."""
