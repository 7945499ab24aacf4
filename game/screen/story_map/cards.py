"""Draw the map's cards: scenes and endings that were met; see ``unmet`` for the others."""

import pygame

from game.play.atlas import Known, Landmark
from game.screen.ink.paper import draw_shadow, draw_stroke
from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.story_map.look import Look
from game.screen.story_map.marks import halo, pin, seal
from game.screen.story_map.titles import Lines, draw_title, set_title
from game.screen.story_map.unmet import draw_far, draw_next
from game.screen.theme import blend

_LEAST_PICTURE = 0.34
"""A picture takes at least this part of its card beside a title, or there is none."""
_CROP = 0.3
"""Where it is cut, so much of what is lost is lost above."""
_SPECK = 22
"""A card narrower than this many pixels is a speck of colour."""
_TAG = 22
"""The letters of what is written on a card besides its title."""
_MOST_TAG = 0.3
"""They take no more than this part of the card's height."""


def draw_card(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """Draw a landmark's card into ``rect``."""
    if rect.width < _SPECK:
        _draw_speck(surface, rect, landmark, look)
        return
    if look.is_focused:
        _draw_halo(surface, rect, landmark, look)
    match landmark.known:
        case Known.MET:
            _draw_met(surface, rect, landmark, look)
        case Known.NEXT:
            draw_next(surface, rect, landmark, look)
        case Known.FAR:
            draw_far(surface, rect, landmark, look)


def draw_here(surface: pygame.Surface, rect: pygame.Rect, look: Look) -> None:
    """Tell where the player is: a pin over the card's upper edge, words beside it where they hide nothing."""
    theme = look.page.theme
    side = round(max(look.page.px(34), look.px(56)))
    letters = look.page.letters(_TAG)
    words = look.page.fonts.line("You are here", "text-bold", letters, theme.cream)
    foot = rect.top + round(side * 0.22)
    if letters * 1.5 <= look.room + side * 0.2:
        flag = pygame.Rect(0, 0, words.get_width() + letters + side // 3, round(letters * 1.5))
        flag.midleft = (rect.centerx, foot - round(side * 0.62))
        lay_paper(surface, flag, (theme.ink, theme.ink), max(1.0, look.page.px(2)))
        surface.blit(words, words.get_rect(midright=(flag.right - letters // 2, flag.centery)))
    surface.blit(pin(side, theme), (rect.centerx - side // 2, foot - side))


def _draw_met(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    theme = look.page.theme
    edge = look.edge
    draw_shadow(surface, rect, blend(theme.cream, theme.ink, 0.55), max(1, round(look.px(5))))
    if landmark.is_now:
        around = rect.inflate(4 * edge, 4 * edge)
        lay_paper(surface, around, (theme.vermilion, theme.ink), max(1.0, edge * 0.7))
    lay_paper(surface, rect, (theme.amber if look.is_focused else theme.sheet, theme.ink), edge)
    inner = rect.inflate(-2 * edge, -2 * edge)
    is_ending = landmark.name.kind == "ending"
    bar = 0 if is_ending else max(4, round(look.px(11)))
    leaf = pygame.Rect(inner.left, inner.top, inner.width, max(1, inner.height - bar))
    seen = _draw_leaf(surface, leaf, landmark, look)
    if is_ending:
        _draw_seal(surface, rect, look)
    else:
        _draw_read(surface, pygame.Rect(inner.left, leaf.bottom, inner.width, bar), landmark, look)
        _draw_tag(surface, seen, landmark, look)


def _draw_leaf(surface: pygame.Surface, leaf: pygame.Rect, landmark: Landmark, look: Look) -> pygame.Rect:
    """The picture with the title below it, or one of both; return what the picture fills."""
    theme = look.page.theme
    title = set_title(landmark.title, leaf.size, look.page, look.zoom)
    above = leaf.copy()
    if title is not None:
        above.height = leaf.height - title.height
    has_picture = look.picture is not None and above.height >= leaf.height * _LEAST_PICTURE
    if look.picture is not None and has_picture:
        down = round((look.picture.get_height() - above.height) * _CROP)
        surface.blit(look.picture, above, pygame.Rect((0, down), above.size))
    if title is None:
        return above
    below = pygame.Rect(leaf.left, above.bottom, leaf.width, title.height) if has_picture else leaf
    draw_title(surface, below, title, look.page, theme.ink)
    if has_picture:
        rule = (above.bottomleft, (above.centerx, above.bottom + 1), above.bottomright)
        draw_stroke(surface, theme.ink, rule, look.edge * 0.8)
    return above if has_picture and _is_roomy(title, look) else pygame.Rect(leaf.topleft, (0, 0))


def _is_roomy(title: Lines, look: Look) -> bool:
    """True where a title is seen at its full size: there is room for more words."""
    return title.letters >= look.page.letters(_TAG)


def _draw_tag(surface: pygame.Surface, picture: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """How much of a scene was read, in a corner of its picture; a tick for all of it."""
    theme = look.page.theme
    letters = min(look.page.letters(_TAG), round(look.px(_TAG) * look.page.text))
    high = round(letters * 1.3)
    if not landmark.read or letters < look.page.letters(_TAG) * 0.7 or high > picture.height * _MOST_TAG * 1.6:
        return
    words = look.page.fonts.line(f"{landmark.read}%", "poster", letters, theme.ink)
    is_whole = landmark.read == 100  # noqa: PLR2004 - per cent
    tag = pygame.Rect(0, 0, high if is_whole else words.get_width() + letters // 2, high)
    tag.bottomright = (picture.right, picture.bottom)
    surface.fill(theme.ink, tag.inflate(2 * max(1, look.edge // 2), 2 * max(1, look.edge // 2)).clip(picture))
    surface.fill(theme.sheet, tag)
    if is_whole:
        side = round(high * 0.6)
        draw_sign(
            surface, "tick", pygame.Rect(tag.centerx - side // 2, tag.centery - side // 2, side, side), theme.teal
        )
    else:
        surface.blit(words, words.get_rect(center=tag.center))


def _draw_speck(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    theme = look.page.theme
    is_met = landmark.known is Known.MET
    colour = theme.vermilion if landmark.is_now else theme.ink if is_met else blend(theme.cream, theme.ink, 0.5)
    if look.is_focused:
        surface.fill(theme.ink, rect.inflate(8, 8))
        surface.fill(theme.amber, rect.inflate(5, 5))
    if is_met:
        surface.fill(colour, rect)
    else:
        pygame.draw.rect(surface, colour, rect, max(1, rect.width // 7))


def _draw_halo(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """The focus: a broad amber frame with ink around it, round behind a seal."""
    theme, line = look.page.theme, max(2.0, look.page.px(3))
    wide = max(look.page.px(8), round(look.px(13)))
    if landmark.name.kind == "ending" and landmark.known is not Known.MET:
        sign = halo(min(rect.size) + 2 * wide, theme, line)
        surface.blit(sign, sign.get_rect(center=rect.center))
        return
    frame = rect.inflate(4 * look.edge, 4 * look.edge) if landmark.is_now else rect
    lay_paper(surface, frame.inflate(2 * wide, 2 * wide), (theme.amber, theme.ink), line)


def _draw_seal(surface: pygame.Surface, rect: pygame.Rect, look: Look) -> None:
    side = max(18, round(rect.height * 0.42))
    at = (rect.left - round(side * 0.24), rect.top - round(side * 0.28))
    surface.blit(seal(side, look.page.theme, "met"), at)


def _draw_read(surface: pygame.Surface, bar: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """How much of a scene was read: a bar filled as far, ending in an upright."""
    theme = look.page.theme
    line = max(1, round(look.px(1.5)))
    surface.fill(blend(theme.sheet, theme.stone, 0.6), bar)
    done = round(bar.width * landmark.read / 100)
    if done:
        surface.fill(theme.teal, pygame.Rect(bar.left, bar.top, done, bar.height))
        if done < bar.width:
            surface.fill(theme.ink, pygame.Rect(bar.left + done, bar.top, line + 1, bar.height))
    surface.fill(theme.ink, pygame.Rect(bar.left, bar.top, bar.width, line))
