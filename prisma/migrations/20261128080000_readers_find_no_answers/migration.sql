-- Whoever sees no identity may ask a return for its exceptions, answers and waivers together with everything else, and
-- finds none: without the privilege the whole question was refused. No policy lets placewell_reader see a row of them.
grant select on return_exception, return_check_answer, return_waiver to placewell_reader;
