"""Faces to Blender objects, with the one material that writes their numbers."""

from __future__ import annotations

import math
from typing import NamedTuple

import bpy
import numpy as np


class Points(NamedTuple):
    """The corners of faces: where they are, and which way they face for shading (zero: as they do)."""

    places: np.ndarray
    normals: np.ndarray


def make_object(name: str, faces: list[list[int]], points: Points, attributes: np.ndarray) -> bpy.types.Object:
    """An object of these faces; `attributes` holds colour, line id and line weight of each."""
    counts = np.array([len(f) for f in faces], np.int32)
    flat = np.fromiter((i for f in faces for i in f), np.int64)
    used, flat = np.unique(flat, return_inverse=True)
    me = bpy.data.meshes.new(name)
    me.vertices.add(len(used))
    me.vertices.foreach_set("co", points.places[used].astype(np.float32).ravel())
    me.loops.add(len(flat))
    me.loops.foreach_set("vertex_index", flat.astype(np.int32))
    me.polygons.add(len(counts))
    starts = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.int32)
    me.polygons.foreach_set("loop_start", starts)
    me.update(calc_edges=True)
    for k, key in enumerate(("cid", "fid", "lw")):
        layer = me.attributes.new(key, "FLOAT", "FACE")
        layer.data.foreach_set("value", np.ascontiguousarray(attributes[:, k]))
    layer = me.attributes.new("nrm", "FLOAT_VECTOR", "POINT")
    layer.data.foreach_set("vector", np.ascontiguousarray(points.normals[used]).ravel())
    me.set_sharp_from_angle(angle=math.radians(46))
    me.materials.append(_id_material())
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    return ob


def _attribute(tree: bpy.types.NodeTree, name: str) -> bpy.types.Node:
    node = tree.nodes.new("ShaderNodeAttribute")
    node.attribute_type, node.attribute_name = "GEOMETRY", name
    return node


def _id_material() -> bpy.types.Material:
    """The one material: white, and it writes ids and shading normals into two AOVs."""
    known = bpy.data.materials.get("ids")
    if known:
        return known
    material = bpy.data.materials.new("ids")
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    out = tree.nodes.new("ShaderNodeOutputMaterial")
    diffuse = tree.nodes.new("ShaderNodeBsdfDiffuse")
    tree.links.new(diffuse.outputs[0], out.inputs[0])
    combine = tree.nodes.new("ShaderNodeCombineXYZ")
    for i, name in enumerate(("cid", "fid", "lw")):
        tree.links.new(_attribute(tree, name).outputs["Fac"], combine.inputs[i])
    for name, source in (
        ("ids", combine.outputs[0]),
        ("nrm", _attribute(tree, "nrm").outputs["Vector"]),
    ):
        aov = tree.nodes.new("ShaderNodeOutputAOV")
        aov.aov_name = name
        tree.links.new(source, aov.inputs["Color"])
    return material
