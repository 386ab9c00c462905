// Stub.

=== study_previously
On Tuesday afternoon the Staff cuts Smolny’s telephones. # at: 24 16:00 # place: district_hq # reaches: all
-> DONE
