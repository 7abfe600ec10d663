"""Compiled by `tsuho bundle` from limits.toml and product.toml in shared_data/: do not edit."""

# fmt: off

# The longest address of a report, in code points.
LONGEST_ADDRESS = 8192

# The longest one-line fact of a report, in code points.
LONGEST_LINE = 2000

# The longest passage of a report, in code points.
LONGEST_PASSAGE = 20000

# Further posts that one report may tell of.
MOST_OTHERS = 19

# Fields that stay whole whatever a form takes.
NEVER_CUT = frozenset({
  "url", "found_at", "category", "site_name", "name", "name_kana", "email", "phone",
})

# What a desk's staff looks for first: slots, with what stands in.
HEAD = (
  "category", "url", "number", "posted_at", "seen_at", "quote_at|page_url|media_url|title", "quote|notes",
)

# A text may be cut after any of these.
WORD_ENDS = " \n\u3000。、！？.,!?"

# What stands between a label and its address.
LABEL_END = "："

# What a person may save of themselves, by field id, in the order in which forms ask for it.
PERSON_FACTS = (
  "name", "name_kana", "email", "phone", "address", "age",
)

# The shape of the compiled bundle.
BUNDLE_SCHEMA = 2

# The largest that is taken from a server, in bytes.
LARGEST_BUNDLE = 2097152

# Rounds of PBKDF2 for a PIN or a passphrase.
KEY_ROUNDS = 600000

# Networks that nobody outside can reach.
PRIVATE_NETWORKS = (
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
  "224.0.0.0/3", "198.18.0.0/15", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48",
  "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
)

# Ends of names that nobody outside can look up.
PRIVATE_NAMES = (
  ".localhost", ".local", ".localdomain", ".localnet", ".internal", ".intranet", ".private", ".lan", ".home",
  ".home.arpa", ".corp", ".workgroup", ".wlan", ".invalid", ".test", ".setup", ".fritz.box", ".speedport.ip",
  ".aterm.me", ".router.asus.com", ".routerlogin.net", ".routerlogin.com", ".orbilogin.net", ".orbilogin.com",
  ".tplinkwifi.net", ".mshome.net", ".ts.net", ".localtest.me", ".lvh.me",
)

# Where apps are got: never the post.
SHOPS_OF_APPS = (
  "apps.apple.com", "itunes.apple.com", "play.google.com/store/apps", "tiktok.com/tiktoklite",
)

# Schemes of what opens on one machine alone.
OWN_SCHEMES = (
  "file", "blob", "data", "filesystem", "about", "content", "resource", "jar", "chrome", "chrome-extension",
  "moz-extension", "safari-web-extension", "ms-browser-extension", "extension", "edge", "brave", "opera", "vivaldi",
  "chrome-distiller", "res", "ms-appx-web", "obsidian", "onenote", "evernote", "vscode", "smb", "afp", "nfs", "cid",
  "mid", "javascript", "vbscript",
)

# Schemes, and none, whose names a network looks up.
NETWORK_SCHEMES = (
  "", "ftp", "ftps", "sftp", "dav", "davs", "ssh", "vnc", "rdp", "rtsp", "ws", "wss",
)

# How sessions in paths begin, as patterns.
PATH_SESSIONS = (
  "utm[a-z_]*=", "jsessionid=", "phpsessid=", "aspsessionid[a-z_]*=", "sessionid=", "sid=(?=[0-9a-f]{32})",
)

# When to look again.
LOOK_AGAIN_DAYS = 14

# What a corrected telephone number may look like.
PHONE_PATTERN = "#[0-9]{3,5}|0[0-9-]{8,12}[0-9]|1[0-9]{2}"

# What tells our own server from another program.
SERVER_HEADER = "Tsuho-Server"

# Where our own server usually is.
DEFAULT_SERVER = "http://127.0.0.1:8710"
