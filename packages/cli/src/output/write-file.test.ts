import { join } from "node:path";
import { expect, test } from "vitest";
import { createTestFolder } from "../fixture/run-in-folder.js";
import { writeFile } from "./write-file.js";

test.each([
  { where: "below a file", name: join("a.txt", "b", "c.txt"), code: "no-folder" },
  { where: "in a file", name: join("a.txt", "c.txt"), code: "no-folder" },
  { where: "as a folder that is there", name: "folder", code: "is-directory" },
  { where: "by a name that no system takes", name: "x".repeat(5000), code: "name-too-long" },
])("a file that cannot be written $where says so, not that it cannot be read", async ({ name, code }) => {
  const { path } = await createTestFolder({ "a.txt": "there", "folder/b.txt": "there" });
  await expect(writeFile(join(path, name), "new")).rejects.toMatchObject({ code });
});
