// What each side alone decides: one order a round, and one answer under seal. A brief writes these and nothing else.

VAR bolsheviks_order = ""
VAR mensheviks_order = ""
VAR government_order = ""
VAR srs_order = ""
VAR bolsheviks_sealed = ""
VAR mensheviks_sealed = ""
VAR government_sealed = ""
VAR srs_sealed = ""

// Where each side’s two couriers of this round have gone: the id of a visit, or nothing. Written by the visits alone.
VAR bolsheviks_first = ""
VAR bolsheviks_second = ""
VAR mensheviks_first = ""
VAR mensheviks_second = ""
VAR government_first = ""
VAR government_second = ""
VAR srs_first = ""
VAR srs_second = ""

// Whether a side's telephones and telegrams reach it. Smolny's were cut by the Staff on the afternoon of the 24th.
VAR lines_bolsheviks = false
VAR lines_mensheviks = false
VAR lines_government = true
VAR lines_srs = true
