"""Full-screen illustrations: the moments that are looked at, composed as one panel each."""
