// Stub.

=== hall_bulletin
~ muster()
The round begins. # at: 25 22:40 # place: palace_square # reaches: all
-> DONE
