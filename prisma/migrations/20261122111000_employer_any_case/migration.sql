-- Lists sort employers as people read them: "acme" before "Zeal".
ALTER TABLE "opportunity" ALTER COLUMN "employer" SET DATA TYPE CITEXT;
