from game.importers.ink.lines import InkLine, read_parts


def test_what_stands_around_a_comment_in_a_line_is_read() -> None:
    (root,) = read_parts("Hello /* not this */ there.\nBye. // nor this\n")
    assert root.lines == [
        InkLine(1, "//not this"),
        InkLine(1, "Hello  there."),
        InkLine(2, "//nor this"),
        InkLine(2, "Bye."),
    ]


def test_a_comment_of_several_lines_leaves_every_line_its_number() -> None:
    (root,) = read_parts("One. /* a\nb\nc */ Two.\nThree.")
    assert root.lines == [
        InkLine(1, "//a"),
        InkLine(1, "One."),
        InkLine(2, "//b"),
        InkLine(3, "//c"),
        InkLine(3, "Two."),
        InkLine(4, "Three."),
    ]


def test_a_comment_that_is_never_closed_hides_the_rest() -> None:
    (root,) = read_parts("One. /* two\nthree")
    assert [line.text for line in root.lines] == ["//two", "One.", "//three"]
