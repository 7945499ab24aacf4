"""The render passes of a map: exact ones of the ground and of every part, soft light of all."""

from __future__ import annotations

import json
import math
from pathlib import Path

import bpy
import numpy as np

from fineness import PART
from places import passes
from places.kit import COLOURS

from .parts import Part, Scene, frame_of
from .plain import PIXELS, Frame, Kind
from .sight import PITCH, Sight

FINE = 2 / PART
"""Pixels of the passes for a pixel of a whole map."""
SOFT = 0.25 / PART
LAYERS = {Kind.GROUND: (Kind.GROUND,), Kind.STANDING: (Kind.GROUND, Kind.STANDING), Kind.ABOVE: tuple(Kind)[:3]}
"""What is seen where the soft light of a kind of part is measured."""
AWAY = 90.0
"""How far off the camera stands, in metres."""


def scaled(size: tuple[int, int], by: float) -> tuple[int, int]:
    """Return a size in pixels, larger or smaller."""
    return round(size[0] * by), round(size[1] * by)


def render(folder: Path, scene: Scene, lamps: set[str], world: float) -> None:
    """Write the passes; `world` is the sky's own light, where it is not a group called `sky`."""
    folder.mkdir(parents=True, exist_ok=True)
    objects = _objects(scene)
    _camera(scene.sight)
    COLOURS.save(folder / "names.json")
    for kind, kinds in LAYERS.items():
        _show(objects, [p for p in scene.parts if p.kind in kinds])
        size = scaled(scene.sight.size, SOFT)
        passes.soft(folder / f"lamps-{kind.value}.exr", lamps, bounces=2, samples=16, size=size)
        passes.soft(folder / f"sky-{kind.value}.exr", {"sky"}, world, 0 if world else 2, 8 if world else 14, size)
    frames = {}
    _show(objects, [p for p in scene.parts if p.kind is Kind.GROUND])
    passes.exact(folder / "ground.exr", size=scaled(scene.sight.size, FINE))
    for part in scene.parts:
        frame = frame_of(part, scene.sight) if part.kind in {Kind.STANDING, Kind.ABOVE} else None
        if frame:
            frames[part.name] = frame
            _show(objects, [part])
            _crop(frame, scene.sight)
            passes.exact(folder / f"{part.name}.exr", size=scaled(scene.sight.size, FINE))
    bpy.context.scene.render.use_border = False
    (folder / "frames.json").write_text(json.dumps(frames))


def _camera(sight: Sight) -> None:
    data = bpy.data.cameras.new("map")
    data.type, data.ortho_scale = "ORTHO", max(sight.size) / PIXELS
    data.clip_end, data.sensor_fit = 3 * AWAY, "AUTO"
    ob = bpy.data.objects.new("map", data)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = np.array([*sight.middle, 0.0]) - sight.axes()[2] * AWAY
    ob.rotation_euler = (math.pi / 2 - PITCH, 0, math.radians(sight.yaw))
    bpy.context.scene.camera = ob


def _objects(scene: Scene) -> dict[str, list[bpy.types.Object]]:
    return {part.name: [*part.shape.finish(part.name).values()] for part in scene.parts}


def _show(objects: dict[str, list[bpy.types.Object]], parts: list[Part]) -> None:
    """Let the camera see these parts only; the others still throw their shadows."""
    names = {part.name for part in parts}
    for name, obs in objects.items():
        for ob in obs:
            ob.visible_camera = name in names


def _crop(frame: Frame, sight: Sight) -> None:
    settings = bpy.context.scene.render
    settings.use_border = settings.use_crop_to_border = True
    w, h = sight.size
    settings.border_min_x, settings.border_max_x = frame[0] / w, frame[2] / w
    settings.border_min_y, settings.border_max_y = 1 - frame[3] / h, 1 - frame[1] / h
