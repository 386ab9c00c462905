// Stub.

=== palace_bulletin
~ muster()
The round begins. # at: 25 18:00 # place: palace_square # reaches: all
-> DONE
