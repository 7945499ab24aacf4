"""Modelling kit for the sets: a mesh builder whose faces carry three numbers.

Every face has a colour index (looked up in a palette when the picture is
coloured, so a mood is a palette), a line id (an ink line appears where two
different ids touch) and a line weight (0: no line inside, as for wrought iron
and leaves; 1: normal; more: heavier). One shader writes them all.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import bpy
import numpy as np

from .blender_mesh import Points, make_object

Point = Sequence[float]
Points3 = Sequence[Point] | np.ndarray
Matrix4 = np.ndarray
Material = tuple[int, int, float]
"""A colour's index, a line id, a line weight."""

BEBAS = "/usr/share/fonts/opentype/bebas-neue/BebasNeue-Bold.otf"


def find_font(stem: str) -> str:
    """The installed font file whose name begins with `stem`, whatever its case."""
    for path in sorted(Path("/usr/share/fonts").rglob("*.?tf")):
        if path.name.lower().startswith(stem):
            return str(path)
    raise FileNotFoundError(f"no font called {stem}")


class ColourNames:
    """Colour names and their indices; index 0 is the sky."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}

    def __call__(self, name: str) -> int:
        """The index of a name, a new one for a new name."""
        return self.index.setdefault(name, len(self.index) + 1)

    def save(self, path: Path) -> None:
        """Write the names for the compositor."""
        path.write_text(json.dumps(self.index, indent=0))


COLOURS = ColourNames()


def T(x: float = 0, y: float = 0, z: float = 0) -> Matrix4:
    """Translation."""
    m = np.eye(4)
    m[:3, 3] = (x, y, z)
    return m


def _turn(i: int, j: int, angle: float) -> Matrix4:
    m = np.eye(4)
    c, s = math.cos(angle), math.sin(angle)
    m[i, i], m[i, j], m[j, i], m[j, j] = c, -s, s, c
    return m


def RX(angle: float) -> Matrix4:
    """Rotation about x."""
    return _turn(1, 2, angle)


def RY(angle: float) -> Matrix4:
    """Rotation about y."""
    return _turn(2, 0, angle)


def RZ(angle: float) -> Matrix4:
    """Rotation about z."""
    return _turn(0, 1, angle)


def S(x: float, y: float | None = None, z: float | None = None) -> Matrix4:
    """Scale; one number scales evenly."""
    if y is None or z is None:
        y = z = x
    return np.diag([x, y, z, 1.0])


def frame(origin: Point, ux: Point, uy: Point, uz: Point = (0, 0, 1)) -> Matrix4:
    """The matrix of a local frame given by its origin and axes."""
    m = np.eye(4)
    m[:3, 0], m[:3, 1], m[:3, 2], m[:3, 3] = ux, uy, uz, origin
    return m


class Builder:
    """Collects faces in world space and turns them into Blender objects."""

    NO_SHADOW = ("globe", "lamp_glass", "bulb")  # light sources sit inside these
    GROUND = ("road", "pave")  # hidden while the mirrored camera of wet ground renders

    def __init__(self, seed: int = 1, first_id: int = 0) -> None:
        self.rnd = random.Random(seed)
        self.last_id = first_id
        self._vertices: list[np.ndarray] = []
        self._faces: list[list[int]] = []
        self._attributes: list[tuple[int, int, float]] = []
        self._normals: dict[int, np.ndarray] = {}
        self._stack: list[Matrix4] = [np.eye(4)]
        self._count = 0
        self.current = (COLOURS("stone"), self.new_id(), 1.0)

    # --- state

    def new_id(self) -> int:
        """A line id that nothing has yet."""
        self.last_id += 1
        return self.last_id

    def mat(self, colour: str, line_id: int | None = None, lw: float = 1.0) -> Material:
        """Choose the colour, a line id (a new one unless given) and the line weight."""
        self.current = (COLOURS(colour), line_id or self.new_id(), lw)
        return self.current

    def use(self, material: Material) -> None:
        """Go back to a colour, id and weight that `mat` returned."""
        self.current = material

    @contextmanager
    def at(self, *matrices: Matrix4) -> Iterator[Builder]:
        """Work in a local frame."""
        depth = len(self._stack)
        for m in matrices:
            self._stack.append(self._stack[-1] @ m)
        yield self
        del self._stack[depth:]

    # --- solids

    def mesh(self, points: Points3, faces: Sequence[Sequence[int]], normals: Points3 | None = None) -> None:
        """Raw points and faces; `normals` replace the real ones for shading (leaves)."""
        v = np.asarray(points, float)
        m = self._stack[-1]
        base = self._count
        self._vertices.append(v @ m[:3, :3].T + m[:3, 3])
        self._count += len(v)
        self._faces.extend([base + i for i in f] for f in faces)
        self._attributes.extend([self.current] * len(faces))
        if normals is not None:
            self._normals[base] = np.asarray(normals, float) @ np.linalg.inv(m[:3, :3])

    def quad(self, a: Point, b: Point, c: Point, d: Point) -> None:
        """Four corners in order."""
        self.mesh([a, b, c, d], [[0, 1, 2, 3]])

    def polygon(self, points: Sequence[Point]) -> None:
        """One flat face."""
        self.mesh(points, [list(range(len(points)))])

    def box(self, x0: float, y0: float, z0: float, x1: float, y1: float, z1: float) -> None:
        """A box from its lowest to its highest corner."""
        lower = [(x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)]
        upper = [(x, y, z1) for x, y, _ in lower]
        sides = [[0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
        self.mesh(lower + upper, [[0, 3, 2, 1], [4, 5, 6, 7], *sides])

    def prism(self, profile: Sequence[Point], a0: float, a1: float, axis: int = 0) -> None:
        """Extrude a closed profile along x (profile in y, z), y (x, z) or z (x, y)."""

        def place(t: float, p: Point) -> tuple[float, float, float]:
            return {0: (t, *p), 1: (p[0], t, p[1]), 2: (*p, t)}[axis]

        n = len(profile)
        points = [place(a0, p) for p in profile] + [place(a1, p) for p in profile]
        faces = [[i, (i + 1) % n, n + (i + 1) % n, n + i] for i in range(n)]
        self.mesh(points, [*faces, list(range(n))[::-1], list(range(n, 2 * n))])

    def lathe(
        self,
        profile: Sequence[Point],
        seg: int = 16,
        a0: float = 0.0,
        a1: float = 2 * math.pi,
        c: Point = (0, 0, 0),
    ) -> None:
        """Turn a profile of (radius, height) about z."""
        full = abs(a1 - a0 - 2 * math.pi) < 1e-6
        rings = seg if full else seg + 1
        points = []
        for k in range(rings):
            a = a0 + (a1 - a0) * k / seg
            ca, sa = math.cos(a), math.sin(a)
            points += [(c[0] + r * ca, c[1] + r * sa, c[2] + z) for r, z in profile]
        n = len(profile)
        faces = []
        for k in range(seg):
            j = (k + 1) % rings
            faces += [[k * n + i, j * n + i, j * n + i + 1, k * n + i + 1] for i in range(n - 1)]
        self.mesh(points, faces)

    def tube(
        self, path: Sequence[Point], radius: float | Sequence[float], sides: int = 6, closed: bool = False
    ) -> None:
        """A round bar along a path; one radius or one for each point."""
        pts = [np.asarray(p, float) for p in path]
        n = len(pts)
        radii = [radius] * n if isinstance(radius, (int, float)) else radius
        points = []
        for i, p in enumerate(pts):
            before = pts[(i - 1) % n] if closed or i > 0 else p
            after = pts[(i + 1) % n] if closed or i < n - 1 else p
            points += _ring(p, after - before, radii[i], sides)
        faces = []
        for i in range(n if closed else n - 1):
            j = (i + 1) % n
            for k in range(sides):
                q = (k + 1) % sides
                faces.append([i * sides + k, i * sides + q, j * sides + q, j * sides + k])
        self.mesh(points, faces)

    def disc(self, c: Point, r: float, seg: int = 20) -> None:
        """A horizontal disc."""
        step = 2 * math.pi / seg
        angles = [step * k for k in range(seg)]
        self.polygon([(c[0] + r * math.cos(a), c[1] + r * math.sin(a), c[2]) for a in angles])

    def text(self, words: str, font: str, size: float, depth: float = 0.0, spacing: float = 1.0) -> None:
        """Lettering in the local x/z plane, centred, facing -y."""
        curve = bpy.data.curves.new("text", "FONT")
        curve.body, curve.size, curve.extrude = words, size, depth
        curve.align_x = curve.align_y = "CENTER"
        curve.space_character, curve.resolution_u = spacing, 4
        curve.font = bpy.data.fonts.load(font, check_existing=True)
        ob = bpy.data.objects.new("text", curve)
        bpy.context.scene.collection.objects.link(ob)
        graph = bpy.context.evaluated_depsgraph_get()
        mesh = ob.evaluated_get(graph).to_mesh()
        points = [(v.co.x, -v.co.z, v.co.y) for v in mesh.vertices]
        self.mesh(points, [list(p.vertices) for p in mesh.polygons])
        bpy.data.objects.remove(ob)

    # --- finish

    def split(self, chosen: Callable[[np.ndarray], np.ndarray]) -> Builder:
        """Move the faces whose middles (rows of x, y, z) are chosen into a builder of their own."""
        every = self.corners()
        moved = chosen(np.array([every[face].mean(0) for face in self._faces]).reshape(-1, 3))
        other = Builder(first_id=self.last_id)
        other._vertices, other._normals, other._count = [every], self._normals, self._count
        for mine, theirs in ((self._faces, other._faces), (self._attributes, other._attributes)):
            theirs.extend(row for row, goes in zip(mine, moved, strict=True) if goes)
            mine[:] = [row for row, goes in zip(mine, moved, strict=True) if not goes]
        return other

    def corners(self, used: bool = False) -> np.ndarray:
        """Return all points, or those that faces use, as rows of x, y, z."""
        every = np.concatenate(self._vertices) if self._vertices else np.zeros((0, 3))
        return every[sorted({i for face in self._faces for i in face})] if used else every

    def _group_of(self, colour: int) -> str:
        if colour in {COLOURS(n) for n in self.NO_SHADOW}:
            return "glass"
        if colour in {COLOURS(n) for n in self.GROUND}:
            return "ground"
        return "main"

    def finish(self, name: str) -> dict[str, bpy.types.Object]:
        """Make the objects: `main`, `glass` (throws no shadow) and `ground`."""
        groups: dict[str, list[int]] = {}
        for i, a in enumerate(self._attributes):
            groups.setdefault(self._group_of(a[0]), []).append(i)
        vertices = np.concatenate(self._vertices)
        normals = np.zeros((len(vertices), 3), np.float32)
        for base, n in self._normals.items():
            normals[base : base + len(n)] = n
        attributes = np.array(self._attributes, np.float32)
        made = {}
        for group, ids in groups.items():
            faces = [self._faces[i] for i in ids]
            made[group] = make_object(f"{name}_{group}", faces, Points(vertices, normals), attributes[ids])
            made[group].visible_shadow = group != "glass"
        return made


def _ring(p: np.ndarray, t: np.ndarray, r: float, sides: int) -> list[np.ndarray]:
    t = t / (np.linalg.norm(t) + 1e-9)
    up = np.array([0.0, 0, 1]) if abs(t[2]) < 0.9 else np.array([1.0, 0, 0])
    a = np.cross(t, up)
    a /= np.linalg.norm(a) + 1e-9
    b = np.cross(a, t)
    turns = [2 * math.pi * k / sides for k in range(sides)]
    return [p + r * (math.cos(w) * a + math.sin(w) * b) for w in turns]
