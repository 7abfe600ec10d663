"""Which of a site's own forms is for the right that is violated. Pure; `extension/engine/legal-form.js` is its twin."""

from tsuho.records import LegalForm, Platform


def legal_form(site: Platform, harm: str) -> LegalForm | None:
    """The form for that harm; else the one for whatever has no form of its own; None where the site has neither, so
    that nobody lands in a form for another right."""
    own = next((form for form in site.legal_forms if harm in (form.for_harms or ())), None)
    return own or next((form for form in site.legal_forms if form.for_harms is None), None)
