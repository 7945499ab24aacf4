"""Cameras, lights and render passes: what the compositor later draws from."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import bpy
from mathutils import Vector

from fineness import SOFT, WORKING

from .kit import COLOURS, Point

LightTest = Callable[[bpy.types.Object], bool]


def reset() -> None:
    """An empty file and an empty colour list."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    COLOURS.index.clear()


def _link(name: str, data: bpy.types.ID, loc: Point = (0, 0, 0)) -> bpy.types.Object:
    ob = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = loc
    return ob


def _aim(ob: bpy.types.Object, direction: Point) -> None:
    ob.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()


def camera(loc: Point, yaw: float, lens: float, shift_y: float = 0.0, pitch: float = 0.0) -> bpy.types.Object:
    """A level camera looking along +y, turned left by `yaw` degrees."""
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.shift_y, data.clip_end = lens, 36, shift_y, 2000
    ob = _link("camera", data, loc)
    ob.rotation_euler = (math.radians(90 + pitch), 0, math.radians(yaw))
    bpy.context.scene.camera = ob
    return ob


def sun(direction: Point, name: str = "sun") -> None:
    """Parallel light with hard shadows; `direction` is where the light travels."""
    data = bpy.data.lights.new(name, "SUN")
    data.energy, data.angle = 3.0, 0
    _aim(_link(name, data), direction)


def point_light(loc: Point, power: float, radius: float = 0.15, group: str = "lamp") -> None:
    """A bulb; `radius` in metres softens its shadows."""
    data = bpy.data.lights.new(group, "POINT")
    data.energy, data.shadow_soft_size = power, radius
    _link(group, data, loc)


def area_light(loc: Point, direction: Point, sx: float, sy: float, power: float, group: str = "sky") -> None:
    """A shining rectangle, as a window is; `sx` by `sy` metres."""
    data = bpy.data.lights.new(group, "AREA")
    data.shape, data.size, data.size_y, data.energy = "RECTANGLE", sx, sy, power
    _aim(_link(group, data, loc), direction)


def spot_light(loc: Point, direction: Point, power: float, angle: float, blend: float, group: str = "lamp") -> None:
    """A cone of light; `angle` is its whole width in degrees, `blend` how soft its rim is."""
    data = bpy.data.lights.new(group, "SPOT")
    data.energy, data.spot_size, data.spot_blend, data.shadow_soft_size = power, math.radians(angle), blend, 0.08
    _aim(_link(group, data, loc), direction)


def group_of(ob: bpy.types.Object) -> str:
    """The group a light belongs to: its name without Blender's number."""
    return ob.name.split(".")[0]


def _world(value: float) -> None:
    scene = bpy.context.scene
    if scene.world is None:
        scene.world = bpy.data.worlds.new("world")
        scene.world.use_nodes = True
        tree = scene.world.node_tree
        tree.nodes.clear()
        background = tree.nodes.new("ShaderNodeBackground")
        output = tree.nodes.new("ShaderNodeOutputWorld")
        tree.links.new(background.outputs[0], output.inputs[0])
    background = scene.world.node_tree.nodes["Background"]
    background.inputs[0].default_value = (value, value, value, 1)


def _prepare(size: tuple[int, int], lights: LightTest, world: float) -> None:
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.resolution_percentage = 100
    settings = scene.render.image_settings
    settings.file_format = "OPEN_EXR_MULTILAYER"
    settings.color_depth, settings.exr_codec = "32", "ZIP"
    scene.cycles.use_adaptive_sampling = False
    scene.render.use_persistent_data = True
    for ob in scene.objects:
        if ob.type == "LIGHT":
            ob.hide_render = not lights(ob)
    _world(world)


def _render(path: Path) -> None:
    bpy.context.scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


def exact(path: Path, light: str = "sun", size: tuple[int, int] = WORKING) -> None:
    """Ids, normal, depth, position and one light's hard shadow, a sample a pixel."""
    _prepare(size, lambda ob: ob.name == light, 0)
    scene, layer = bpy.context.scene, bpy.context.scene.view_layers[0]
    for name in {"ids", "nrm"} - {a.name for a in layer.aovs}:
        layer.aovs.add().name = name
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_position = True
    layer.use_pass_diffuse_direct = True
    scene.cycles.samples, scene.cycles.use_denoising = 1, False
    scene.cycles.pixel_filter_type, scene.cycles.filter_width = "GAUSSIAN", 0.01
    scene.cycles.max_bounces = scene.cycles.diffuse_bounces = 0
    _render(path)


def soft(
    path: Path,
    groups: set[str],
    world: float = 0.0,
    bounces: int = 1,
    samples: int = 20,
    size: tuple[int, int] = SOFT,
) -> None:
    """Denoised soft light of some light groups; `world` 1 alone is sky occlusion."""
    _prepare(size, lambda ob: group_of(ob) in groups, world)
    scene, layer = bpy.context.scene, bpy.context.scene.view_layers[0]
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_position = False
    layer.use_pass_diffuse_direct = False
    for aov in list(layer.aovs):
        layer.aovs.remove(aov)
    cycles = scene.cycles
    cycles.samples, cycles.use_denoising = samples, True
    cycles.denoiser = "OPENIMAGEDENOISE"
    cycles.pixel_filter_type, cycles.filter_width = "BLACKMAN_HARRIS", 1.5
    cycles.max_bounces = cycles.diffuse_bounces = bounces
    _render(path)
