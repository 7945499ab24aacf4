=== storm ===
It storms. <>
-> street
