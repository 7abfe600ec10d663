/** Compiled by `tsuho bundle` from form_words.toml in shared_data/: do not edit. */

// biome-ignore-all format: compiled
export const STARRED = /必須|required|\*|＊/i;
export const MARK = /[\[(【（〔]?(?:必須|任意|required|optional|\*|※)[\])】）〕]?/i;
export const NEEDED_MARK = /[\[(（【]?(?:必須|required|\*|※)[\])）】]?/i;
export const PUZZLE = /captcha|turnstile/i;
