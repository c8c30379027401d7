package io.github.shelfmark.produce;

import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Twins;
import io.github.shelfmark.text.Markdown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The twins of many pages in one file, each below a line with its path. If they are larger than the
 * file may be, it ends after a whole page and says so.
 *
 * @param title its title
 * @param pages the output paths of the pages, in reading order
 * @param most how many bytes it may have
 */
record FullText(Plan plan, String path, String title, List<String> pages, int most)
    implements Output {
  @Override
  public String key() {
    Fingerprint print = new Fingerprint().add(title).add(String.valueOf(most));
    pages.forEach(print::add);
    return plan.key(print.hex());
  }

  @Override
  public List<String> madeOf() {
    return pages;
  }

  @Override
  public Made make() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(bytes(new Markdown().block().raw("# ").text(title.strip())));
    int written = 0;
    for (String page : pages) {
      Optional<byte[]> twin = plan.made(Twins.path(page));
      if (twin.isPresent() && text.size() + twin.get().length > most) {
        break;
      }
      if (twin.isPresent()) {
        text.writeBytes(bytes("\n---\n\n`" + Twins.path(page) + "`\n\n"));
        text.writeBytes(twin.get());
      }
      written++;
    }
    if (written < pages.size()) {
      String rest = "\n---\n\nThis file ends here: " + (pages.size() - written) + " pages more";
      text.writeBytes(bytes(rest + " are in `llms.txt`.\n"));
    }
    return Made.of(text.toByteArray());
  }

  private static byte[] bytes(Object text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
