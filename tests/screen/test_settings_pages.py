"""The pages of settings: every setting has a control, every control is followed at once."""

from dataclasses import fields, replace
from pathlib import Path

import pygame
import pytest

from game.play.settings import LIMITS, WORDS, Settings
from game.screen.intents import Action, Click, Drag, Press, Reach, Release
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Button, Slider, Stepper, Toggle
from game.screen.theatre import Theatre
from game.screen.views.accessibility import accessibility_view
from game.screen.views.settings import LEAVES, settings_view
from game.screen.views.view import Close, Open, Stay
from game.screen.views.wishes import WISHES, OneOf, Switch, control_for
from tests.screen.pressing import click, controls, opened
from tests.theatres import furnish

TITLES = [leaf.title for leaf in LEAVES]
ELSEWHERE = {"keys": "keys and buttons", "buttons": "keys and buttons", "width": "window", "height": "window"}
"""Settings that are no single control, and what sets them."""


def named(view: PanelView) -> list[str]:
    return [control.label for control in controls(view) if isinstance(control, Button | Toggle | Slider | Stepper)]


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_has_a_control_on_one_of_the_pages(name: str) -> None:
    assert name in WISHES or name in ELSEWHERE
    assert any(ELSEWHERE.get(name, name) in leaf.names for leaf in LEAVES)


@pytest.mark.parametrize("name", WISHES)
def test_every_control_reaches_the_ends_of_what_it_sets_and_leaves_everything_else(theatre: Theatre, name: str) -> None:
    found = set()
    for action in (Action.LEFT, Action.RIGHT):
        for _ in range(60):
            act(theatre, name, action)
            found.add(getattr(theatre.settings, name))
    wish = WISHES[name]
    if isinstance(wish, Switch):
        assert found == {False, True}
    elif name in WORDS:
        assert found == set(WORDS[name])
    else:
        least, most = LIMITS[name]
        assert (min(found), max(found)) == (least, most if name != "text_speed" else 120)
    new = Settings()
    assert replace(theatre.settings, **{name: getattr(new, name)}) == new


def act(theatre: Theatre, name: str, action: Action) -> None:
    """Do to a control what the arrow keys do, a switch being pressed."""
    control = control_for(theatre, name)
    match control:
        case Toggle():
            control.change(not control.is_on)
        case Stepper():
            step = 1 if action is Action.RIGHT else -1
            control.change(max(0, min(len(control.options) - 1, control.chosen + step)))
        case Slider():
            pace = control.step if action is Action.RIGHT else -control.step
            control.change(max(control.lowest, min(control.highest, control.value + pace)))


@pytest.mark.parametrize("name", WISHES)
def test_a_value_from_a_file_that_is_between_the_offered_ones_is_shown_as_the_nearest(
    theatre: Theatre, name: str
) -> None:
    if name in LIMITS:
        least, most = LIMITS[name]
        theatre.settings = replace(theatre.settings, **{name: type(getattr(Settings(), name))((least + most) / 2.01)})
    control = control_for(theatre, name)
    if isinstance(control, Slider):
        assert control.lowest <= control.value <= control.highest
        assert control.shown
    if isinstance(control, Stepper):
        assert 0 <= control.chosen < len(control.options)


def test_the_tabs_are_turned_by_keys_round_and_round(theatre: Theatre) -> None:
    view = settings_view(theatre)
    seen = []
    for _ in LEAVES:
        seen.append(chosen_tab(view))
        view = opened(view.respond(Press(Action.NEXT)))
    assert seen == TITLES
    assert chosen_tab(view) == TITLES[0]
    assert chosen_tab(opened(view.respond(Press(Action.PREVIOUS)))) == TITLES[-1]


def test_the_shoulders_of_a_pad_scroll_a_long_page_and_then_turn_it(theatre: Theatre) -> None:
    view = settings_view(theatre, "Accessibility")
    pressed = 0
    while (turn := view.respond(Press(Action.FORWARD))) == Stay():
        view.elapse(1)
        pressed += 1
    assert 2 <= pressed < 10
    after = opened(turn)
    assert chosen_tab(after) == "Controls"
    assert chosen_tab(opened(after.respond(Press(Action.BACK)))) == "Accessibility"


def chosen_tab(view: PanelView) -> str:
    """The tab that is open; the focus is on it."""
    (tab,) = (control for control in controls(view) if isinstance(control, Button) and control.is_chosen)
    assert controls(view)[view.panel.focus] is tab
    return tab.label


@pytest.mark.parametrize("title", TITLES)
def test_a_tab_is_opened_by_pointer_and_by_one_button_and_stays_where_it_was(theatre: Theatre, title: str) -> None:
    view = settings_view(theatre)
    turn = click(view, title)
    assert chosen_tab(opened(turn)) == title
    assert isinstance(turn, Open)
    assert turn.instead == 1

    view = settings_view(theatre)
    for _ in range(TITLES.index(title)):
        view.respond(Press(Action.NEXT_CONTROL))
    after = opened(view.respond(Press(Action.CONFIRM)))
    number = TITLES.index(title)
    assert after.panel.rect_of(number) == view.panel.rect_of(number)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_every_control_of_every_page_can_be_brought_into_view(
    tmp_path: Path, title: str, size: tuple[int, int], text_size: int
) -> None:
    theatre = furnish(tmp_path, Settings(text_size=text_size, typeface="clear", line_spacing=140))
    theatre.size = size
    panel = settings_view(theatre, title).panel
    for number in range(len(panel.arrangement.controls)):
        panel.go_to(number)
        panel.elapse(1)
        panel.elapse(1)
        rect = panel.rect_of(number)
        assert panel.arrangement.paper.contains(rect)
        if number in panel.arrangement.rolling:
            assert rect.top >= panel.arrangement.view.top
            assert rect.height > panel.arrangement.view.height or rect.bottom <= panel.arrangement.view.bottom


def test_what_a_screen_reader_takes_is_what_it_named_though_it_lies_out_of_sight(theatre: Theatre) -> None:
    view = settings_view(theatre, "Accessibility")
    number = named(view).index("Play with one button")
    assert not pygame.Rect(view.outline().items[number].area).colliderect(view.panel.arrangement.view)
    view.respond(Reach(number))
    view.elapse(2)
    assert view.panel.arrangement.view.contains(view.outline().items[number].area)
    view.respond(Press(Action.CONFIRM))
    assert theatre.settings == Settings(one_button=True)


def test_text_size_typeface_spacing_and_contrast_change_the_page_at_once(theatre: Theatre) -> None:
    view = settings_view(theatre, "Picture")
    before = view.panel.page
    for name in ("text_size", "typeface", "line_spacing", "high_contrast"):
        act(theatre, name, Action.RIGHT)
    view.respond(Press(Action.DOWN))

    after = view.panel.page
    assert after.text == 1.25
    assert after.fonts.typeface == "sans"
    assert after.theme.line_height == pytest.approx(before.theme.line_height * 1.2)
    assert after.theme.contrast == 7.0
    assert view.panel.rect_of(6).height > 0


def test_the_text_speed_goes_from_slow_to_at_once(theatre: Theatre) -> None:
    slider = control_for(theatre, "text_speed")
    assert isinstance(slider, Slider)
    slider.change(slider.highest)
    assert theatre.settings.text_speed == 0
    assert control_for(theatre, "text_speed").label == "Text speed"
    at_once = control_for(theatre, "text_speed")
    assert isinstance(at_once, Slider)
    assert (at_once.value, at_once.shown) == (slider.highest, "At once")


def test_a_slider_follows_the_pointer_until_it_lets_go(theatre: Theatre) -> None:
    view = settings_view(theatre, "Sound")
    view.elapse(1)
    rect = view.panel.rect_of(named(view).index("Music"))

    view.respond(Click(rect.centerx, rect.centery))
    view.respond(Drag(rect.right + 500, 0))
    assert theatre.settings.music == 1.0
    view.respond(Drag(0, 0))
    assert theatre.settings.music == 0.0
    view.respond(Release(0, 0))
    view.respond(Drag(rect.right, 0))
    assert theatre.settings.music == 0.0


def test_every_slider_says_its_value_with_what_it_counts() -> None:
    shown = {name: WISHES[name] for name in WISHES if not isinstance(WISHES[name], Switch | OneOf)}
    assert all(getattr(wish, "unit", "") for wish in shown.values())


def test_a_page_is_reset_after_a_question_and_the_others_are_left(theatre: Theatre) -> None:
    theatre.change_settings(replace(theatre.settings, music=0.1, captions=True, text_size=200, width=1600))
    view = settings_view(theatre, "Sound")
    question = opened(click(view, "Reset this page"))
    assert theatre.settings.music == 0.1

    assert click(question, "Reset") == Close()
    assert theatre.settings == Settings(text_size=200, width=1600)


def test_everything_is_reset_but_keys_and_window(theatre: Theatre) -> None:
    kept = Settings(width=1600, keys={"auto": "x"}, is_fullscreen=True)
    theatre.change_settings(replace(kept, music=0.1, text_size=200, one_button=True))
    click(opened(click(settings_view(theatre), "Reset everything")), "Reset")
    assert theatre.settings == kept


def test_the_accessibility_page_is_one_page_with_all_that_helps(theatre: Theatre) -> None:
    view = accessibility_view(theatre)
    assert chosen_tab(view) == "Accessibility"
    seeing = ("text_size", "typeface", "line_spacing", "high_contrast", "box_opacity", "image_descriptions")
    hearing = ("captions", "is_mono", "is_mute", "music", "ambience", "sound", "voice", "self_voicing", "voice_speed")
    needed = (*seeing, *hearing, "reduce_motion", "reduce_flashes", "hold_to_toggle", "one_button", "scan_seconds")
    assert {WISHES[name].label for name in needed} <= set(named(view))
    assert "Change keys and buttons" in named(view)


def test_choosing_a_window_leaves_full_screen(tmp_path: Path) -> None:
    theatre = furnish(tmp_path, Settings(is_fullscreen=True))
    view = settings_view(theatre, "Picture")
    (window,) = (control for control in controls(view) if isinstance(control, Stepper) and control.label == "Window")
    assert window.options[window.chosen] == "1280 by 720"
    window.change(window.chosen + 1)
    settings = theatre.settings
    assert (settings.width, settings.height, settings.is_fullscreen) == (1600, 900, False)
