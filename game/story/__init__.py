"""The language: script text to Program.

    Source -> read_nodes -> read_manifest/read_scenes -> CHECKS -> compile_program -> Program

A writer's mistake is a Diagnostic, never an exception: every function that reads
returns what it could read together with the problems it met, so that one run tells
everything. Nothing here knows pictures as pixels, time, or the player.
"""
