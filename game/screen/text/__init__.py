"""Type: fonts, lines, pages, and the letters of a line as they appear.

``typeset`` holds the fonts and sets single lines, ``breaking`` says where lines may break; marked
text is laid out in rows by ``layout`` and in pages by ``pages``, ``lettering`` draws it.
"""
