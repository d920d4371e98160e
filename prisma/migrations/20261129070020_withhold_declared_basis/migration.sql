-- Whoever is declared disadvantaged and is in no other group is in one about offending: criminal-offence data.

revoke select (declared_eligibility_basis) on expression_of_interest from placewell_reader;
