-- Frozen members are read by their revision, all of them or nearly: the index by measure cost more than it gave.

-- DropIndex
DROP INDEX "return_member_revision_id_measure_id_part_idx";
