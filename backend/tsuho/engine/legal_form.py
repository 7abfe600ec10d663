"""What a site itself offers: which of its own forms is for the right that is violated, and where its report function
stands. Pure; `extension/engine/legal-form.js` is its twin."""

from tsuho.records import Action, LegalForm, Platform, Words


def legal_form(site: Platform, harm: str) -> LegalForm | None:
    """The form for that harm; else the one for whatever has no form of its own; None where the site has neither, so
    that nobody lands in a form for another right."""
    own = next((form for form in site.legal_forms if harm in (form.for_harms or ())), None)
    return own or next((form for form in site.legal_forms if form.for_harms is None), None)


def at_site(site: Platform, harm: str, action: Action) -> Words | None:
    """What to know of the way at this site: of the form that opens, else of where it is told; None where nothing is
    known."""
    if action not in (Action.REQUEST, Action.REPORT):
        return None
    form = legal_form(site, harm) if action is Action.REQUEST else None
    return form.note if form and form.note else _words(site.report)


def _words(told: Words | None) -> Words | None:
    return Words(ja=told.ja, en=told.en) if told else None
