// Stub.

=== visit_bread_queue(side)
The queue waits. # place: haymarket
->->

=== visit_semenovsky(side)
{ semenovsky == "aside":
    They will not say. # place: semenovsky_barracks
- else:
    They have said. # place: semenovsky_barracks
}
->->
