"""Which files take longest, so that they begin first when several run side by side (`--no-loadscope-reorder`). A file
that is not named here takes a few seconds; a name that is no longer a file's is told by `tests/test_slow_first.py`."""

SLOWEST = (
    # journeys
    "test_stories_played.py",
    "test_accessibility.py",
    "test_run.py",
    "test_firefox_journey.py",
    "test_post_to_form_desks.py",
    "test_site.py",
    "test_leftovers.py",
    "test_describe_post.py",
    "test_fill_form.py",
    "test_post_to_form_chromium.py",
    "test_companion.py",
    "test_languages.py",
    "test_web_page.py",
    "test_chromium_journey.py",
    "test_panel_and_popup.py",
    "test_post_to_form_firefox.py",
    "test_fill_places.py",
    "test_capture_picker.py",
    "test_records.py",
    "test_three_weeks.py",
    "test_nothing_lost.py",
    "test_capture_right_click.py",
    "test_backend_troubles.py",
    "test_site_in_firefox.py",
    "test_records_in_firefox.py",
    "test_heard.py",
    # without a browser
    "test_release.py",
    "test_checks.py",
    "test_parity.py",
    "test_serving.py",
    "test_doctor.py",
    "test_new.py",
    "test_suggest.py",
    "test_what_next.py",
    "test_patterns.py",
    "test_stamping.py",
    "test_bundle.py",
    "test_receipts.py",
    "test_changes.py",
    "test_form_labels.py",
    "test_harm_search.py",
    "test_cli.py",
    "test_bundle_shape.py",
)


def slow_first(name: str) -> int:
    """The place of a file in the order; those that are not named come last, in their own order."""
    return SLOWEST.index(name) if name in SLOWEST else len(SLOWEST)
