"""Pictures of the interface: icon, markers, masks of transitions, what shops show."""
