-- An answer and a waiver keep which records they were given for: by their number alone, one record put right and another
-- newly wrong left a check answered. Those given before kept no records and so cover none: nobody can say today which
-- records they meant. Only returns that are not yet submitted feel it; their checks are answered or waived once more.

-- AlterTable
ALTER TABLE "return_check_answer" ADD COLUMN "findings" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "return_waiver" ADD COLUMN "findings" TEXT[] DEFAULT ARRAY[]::TEXT[];
