"""The form of a script: YAML text to nodes, and every trap of YAML told in the writer's words."""
