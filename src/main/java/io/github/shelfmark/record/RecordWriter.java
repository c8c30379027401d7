package io.github.shelfmark.record;

import io.github.shelfmark.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/** Writes records as bytes, for {@link RecordReader}. */
final class RecordWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

  int size() {
    return out.size();
  }

  void writeTo(OutputStream stream) throws IOException {
    out.writeTo(stream);
  }

  void build(BuildRecord build) {
    text(build.reader());
    text(build.request());
    text(build.manifest());
    moment(build.span().from());
    moment(build.span().to());
    texts(build.inputs());
    counts(build.counts());
    list(build.findings(), this::finding);
    text(build.addresses());
    text(build.head());
    text(build.theme());
    texts(build.watched());
  }

  void sources(Map<String, SourceRecord> sources) {
    number(sources.size());
    sources.forEach(
        (path, source) -> {
          text(path);
          text(source.stamp());
          ValueKinds.write(source.values(), this);
          number(source.positions().size());
          source
              .positions()
              .forEach(
                  (key, position) -> {
                    text(key);
                    number(position.line());
                    number(position.column());
                  });
          number(source.bodyStart());
          number(source.bodyLine());
          number(source.present() ? 1 : 0);
          text(source.text());
          number(source.heading().isPresent() ? 1 : 0);
          source.heading().ifPresent(this::text);
        });
  }

  void pages(Map<String, PageRecord> pages) {
    number(pages.size());
    pages.forEach(
        (output, page) -> {
          text(output);
          text(page.source());
          text(page.key());
          reads(page);
          list(page.findings(), this::finding);
          list(page.references(), reference -> reference(reference, page.source()));
          number(page.outside().isPresent() ? 1 : 0);
          page.outside().ifPresent(links -> list(links, link -> reference(link, page.source())));
          number(page.ids().isPresent() ? 1 : 0);
          page.ids().ifPresent(this::text);
        });
  }

  private void counts(Counts counts) {
    number(counts.documents());
    number(counts.sections());
    number(counts.staticFiles());
    number(counts.pages());
    number(counts.newUrls());
    number(counts.languages().size());
    counts
        .languages()
        .forEach(
            (lang, documents) -> {
              text(lang);
              number(documents);
            });
  }

  // Records are read only by the code that wrote them.
  @SuppressWarnings("EnumOrdinal")
  private void reads(PageRecord page) {
    number(page.reads().size());
    // Nearly all links start from the page's own document, which is not written again for them.
    page.reads()
        .forEach(
            (read, answer) -> {
              number(read.kind().ordinal());
              text(read.subject());
              if (read.kind().isFromDocument()) {
                boolean own = read.from().equals(page.source());
                number(own ? 0 : 1);
                if (!own) {
                  text(read.from());
                }
              }
              text(answer);
            });
  }

  private void reference(Reference reference, String source) {
    boolean own = reference.file().equals(source);
    number(own ? 0 : 1);
    if (!own) {
      text(reference.file());
    }
    number(reference.position().line());
    number(reference.position().column());
    text(reference.output());
    text(reference.fragment());
  }

  private void finding(Finding finding) {
    text(finding.severity().name());
    text(finding.code().id());
    text(finding.file());
    number(finding.position().line());
    number(finding.position().column());
    text(finding.message());
    text(finding.hint());
  }

  private void moment(Instant moment) {
    text(moment.toString());
  }

  private void texts(Map<String, String> map) {
    number(map.size());
    map.forEach(
        (key, value) -> {
          text(key);
          text(value);
        });
  }

  private <T> void list(Collection<T> items, Consumer<T> writer) {
    number(items.size());
    items.forEach(writer);
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  /**
   * Seven bits per byte, the last byte with its eighth bit clear, because most numbers are small.
   */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
