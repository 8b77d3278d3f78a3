-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "source" TEXT;
