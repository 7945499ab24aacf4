"""Cut typefaces down to the letters the game needs: python -m lettering.typefaces FOLDER OUT.

FOLDER holds the unpacked Debian packages fonts-paratype and fonts-sil-andika. Both licences keep the
original names for the original fonts, so the smaller ones are called otherwise.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

STYLES = {"regular": "Regular", "italic": "Italic", "bold": "Bold", "bold-italic": "Bold Italic"}
FILES = {
    "sans": ("Hours Sans", ("PTS55F", "PTS56F", "PTS75F", "PTS76F")),
    "clear": ("Hours Clear", ("Andika-Regular", "Andika-Italic", "Andika-Bold", "Andika-BoldItalic")),
}
LETTERS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x2BC, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD),
    (0x300, 0x304), (0x306, 0x308), (0x30A, 0x30C), (0x323, 0x323), (0x326, 0x328), (0x400, 0x45F), (0x462, 0x463),
    (0x472, 0x475), (0x490, 0x491), (0x1E80, 0x1E85), (0x1EF2, 0x1EF3), (0x2000, 0x200A), (0x2010, 0x2015),
    (0x2018, 0x2022), (0x2026, 0x2026), (0x202F, 0x2030), (0x2032, 0x2033), (0x2039, 0x203A), (0x2044, 0x2044),
    (0x20AC, 0x20AC), (0x20BD, 0x20BD), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212),
    (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25CA, 0x25CA), (0x2713, 0x2713), (0xFB01, 0xFB02),
)  # fmt: skip
"""Latin with all European accents, Cyrillic, marks, arrows: first and last of each stretch."""
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "lnum"]


def main(folder: Path, out: Path) -> None:
    """Write every style of every typeface, with how large its file is."""
    for typeface, (name, files) in FILES.items():
        for (style, words), file in zip(STYLES.items(), files, strict=True):
            path = out / f"{typeface}-{style}.ttf"
            cut(next(folder.rglob(f"{file}.ttf")), path, (name, words))
            print(f"{path.name} {path.stat().st_size // 1024} kB")


def cut(source: Path, target: Path, name: tuple[str, str]) -> None:
    """Keep the letters, their kerning and accents; leave out hints, which are not used when letters are scaled."""
    options = Options(hinting=False, layout_features=FEATURES, name_IDs=[0, 1, 2, 4, 6, 13, 14], notdef_outline=True)
    options.drop_tables += ["DSIG", "VDMX", "hdmx", "LTSH", "FFTM", "PCLT", "gasp"]
    font = TTFont(source)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in LETTERS for code in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, *name)
    font.save(target)


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the font another name; its copyright and licence stay."""
    names = {1: family, 2: style, 4: f"{family} {style}", 6: f"{family}-{style}".replace(" ", "")}
    for record in list(font["name"].names):
        if record.nameID in names:
            font["name"].setName(
                names[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
