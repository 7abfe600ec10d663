"""What a keeper pastes into the three stores, out of `store/listing.toml`: one page, a section a store."""

import tomllib
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
STORES = {
    "chromium": "Chrome Web Store",
    "edge": "Edge Add-ons",
    "firefox": "Firefox Add-ons (computer and Android)",
}
# Beside the screens: the image by which a store shows an extension among others.
SHOWN_BY = {
    "chromium": "Small promotional image: store/pictures/tile.png. Icon: in the package.",
    "edge": "Logo: extension/web/icons/app-512.png. Small promotional tile: store/pictures/tile.png.",
    "firefox": "Icon: in the package.",
}
LANGUAGES = {"ja": "日本語", "en": "English"}


def read_listing() -> dict[str, Any]:
    """The listing as it is kept."""
    return tomllib.loads((CHECKOUT / "store" / "listing.toml").read_text("utf-8"))


def page(listing: dict[str, Any], version: str) -> str:
    """All of it as Markdown, for a version."""
    sections = (_store(listing, id, name) for id, name in STORES.items())
    return f"# {version}\n\n" + "\n".join(sections)


def _store(listing: dict[str, Any], id: str, name: str) -> str:
    package = "firefox" if id == "firefox" else "chromium"
    said = [f"## {name}", f"Package: {package}. Category: {listing['category'][id]}. Licence: {listing['licence']}."]
    said.append(SHOWN_BY[id])
    for language, own in LANGUAGES.items():
        pictures = ", ".join(f"store/pictures/{each}-{language}.png" for each in ("start", "answer", "form"))
        said += [f"### {own}", f"**{listing['name'][language]}**", listing["summary"][language]]
        said += [listing["description"][language].strip(), f"Pictures: {pictures}"]
        said += [f"Purpose: {listing['single_purpose'][language]}", f"Data: {listing['data'][language]}"]
        said += [f"Tried: {listing['tried'][language]}"]
        said.append("\n".join(f"- `{each}`: {why[language]}" for each, why in listing["permissions"].items()))
    remote = "yes" if listing["data"]["remote_code"] else "no"
    collected = ", ".join(listing["data"]["collected"]) or "none"
    said.append(
        f"Data collected: {collected}. Remote code: {remote}. Privacy policy: {listing['privacy_policy']['file']}."
    )
    return "\n\n".join(said) + "\n"
