// Stub.

=== study_bulletin
~ muster()
The round begins. # at: 24 20:30 # place: palace_square # reaches: all
-> DONE
