"""The greys that the remembered towns share; drained to ink and stone they keep their order."""

GREYS = {
    "plaster": "#cbc4ba", "plaster2": "#b5aea5", "plaster3": "#dad3c7", "trim": "#e2dbd0", "reveal": "#8e8a86",
    "stone": "#c9c2b8", "brick": "#8c827c", "party": "#a69f97", "concrete": "#8f8a86", "concrete_d": "#6a676b",
    "gloom": "#18171f", "gloom_d": "#101018", "door": "#3a3842", "frame": "#d8d1c6", "board": "#2a2933",
    "glass": "#373641", "glass2": "#474651", "glass3": "#2e2d38", "iron": "#16151f", "iron_f": "#4b4a53",
    "lamp_iron": "#1c1b28", "globe": "#f8f3e8", "lamp_glass": "#f8f3e8", "bulb": "#f8f3e8", "gaslight": "#e8e2d4",
    "kerb": "#c9c2b7", "tyre": "#17161f", "china": "#e8e2d4", "timber": "#4a484c", "scar": "#55535a",
    "far": "#74727a", "shadow_a": "#2b2a35", "shadow_b": "#1b1a24", "shadow_c": "#5c5a60", "shadow_skin": "#96908b",
}  # fmt: skip
