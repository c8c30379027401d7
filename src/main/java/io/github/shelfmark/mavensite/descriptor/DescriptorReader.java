package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.config.OutsideSource;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.paths.ForbiddenPathException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads site descriptors: those of the model DECORATION, whose root is {@code <project>}, and those
 * of the model SITE, whose root is {@code <site>}. Both become elements of the newer one.
 */
public final class DescriptorReader {
  private static final long LARGEST = 1024 * 1024;

  private final Findings findings;

  /**
   * Creates a reader.
   *
   * @param findings gets what is wrong with a descriptor, once for each
   */
  public DescriptorReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * Reads a descriptor.
   *
   * @param path the file
   * @param file its name in messages
   * @return empty if it cannot be read, which the findings say
   */
  public Optional<SiteDescriptor> read(Path path, String file) {
    try {
      if (Files.size(path) > LARGEST) {
        fail(file, Position.NONE, "the site descriptor has more than one megabyte", "Shorten it.");
        return Optional.empty();
      }
      ConfinedDirectory directory =
          new ConfinedDirectory(Objects.requireNonNull(path.toAbsolutePath().getParent()));
      return read(directory.read(path), file);
    } catch (ForbiddenPathException e) {
      findings.add(OutsideSource.finding(file, "the site descriptor", e));
      return Optional.empty();
    } catch (IOException e) {
      findings.add(
          Finding.error(
              FindingCode.UNREADABLE,
              file,
              Position.NONE,
              "the file cannot be read",
              "Check that it is a file, and its permissions."));
      return Optional.empty();
    }
  }

  /**
   * Reads a descriptor.
   *
   * @param bytes the content of the file
   * @param file its name in messages
   * @return empty if it cannot be read, which the findings say
   */
  public Optional<SiteDescriptor> read(byte[] bytes, String file) {
    Optional<String> text = text(bytes, file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    NamedEntities readable = NamedEntities.replacedIn(text.get());
    try {
      XmlElement root = new XmlParser(text.get(), readable, file).parse();
      if (!List.of("project", "site").contains(root.name())) {
        fail(
            file,
            root.origin().position(),
            "the root of a site descriptor is <site> or <project>, not <" + root.name() + ">",
            "See https://maven.apache.org/doxia/doxia-sitetools/doxia-site-model/site.html.");
        return Optional.empty();
      }
      return Optional.of(new SiteDescriptor(NewerModel.of(root), root.name().equals("site")));
    } catch (XmlException e) {
      fail(file, e.position(), String.valueOf(e.getMessage()), e.hint());
      return Optional.empty();
    }
  }

  private void fail(String file, Position position, String message, String hint) {
    findings.add(Finding.error(FindingCode.SITE_DESCRIPTOR, file, position, message, hint));
  }

  /** The characters of a file, in the encoding that it declares. */
  private Optional<String> text(byte[] bytes, String file) {
    String encoding = "UTF-8";
    try {
      XMLStreamReader prolog =
          XmlParser.factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      String declared = prolog.getCharacterEncodingScheme();
      String found = prolog.getEncoding();
      encoding = declared == null ? found == null ? encoding : found : declared;
      prolog.close();
    } catch (XMLStreamException | RuntimeException e) {
      // Whatever is wrong is found again, and reported, when the text is read.
      encoding = "UTF-8";
    }
    try {
      Charset charset = Charset.isSupported(encoding) ? Charset.forName(encoding) : null;
      String text =
          (charset == null ? StandardCharsets.UTF_8 : charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      // Line ends as XML's parsers read them (XML 1.0, 2.11), so that all count the same lines.
      String unified = text.replace("\r\n", "\n").replace('\r', '\n');
      return Optional.of(unified.startsWith("\uFEFF") ? unified.substring(1) : unified);
    } catch (CharacterCodingException e) {
      findings.add(
          Finding.error(
              FindingCode.NOT_UTF8,
              file,
              Position.START,
              "the file is not " + encoding,
              "Save it as " + encoding + ", or correct the encoding in its first line."));
      return Optional.empty();
    }
  }
}
