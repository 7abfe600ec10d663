"""Compiled by `tsuho bundle` from form_words.toml in shared_data/: do not edit."""

STARRED = "必須|required|\\*|＊"
MARK = "[\\[(【（〔]?(?:必須|任意|required|optional|\\*|※)[\\])】）〕]?"
NEEDED_MARK = "[\\[(（【]?(?:必須|required|\\*|※)[\\])）】]?"
PUZZLE = "captcha|turnstile"
