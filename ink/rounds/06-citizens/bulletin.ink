// Stub.

=== citizens_bulletin
~ muster()
The round begins. # at: 25 08:00 # place: palace_square # reaches: all
-> DONE
