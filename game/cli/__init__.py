"""The command line: nothing of a command's work, and each pays only for the imports of its own tool.

``commands`` lists what there is, ``arguments`` says what each takes, ``actions`` what it does.
"""
