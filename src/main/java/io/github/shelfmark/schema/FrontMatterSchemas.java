package io.github.shelfmark.schema;

import io.github.shelfmark.config.SchemaFile;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.schema.SchemaValidator.Schema;
import io.github.shelfmark.schema.SchemaValidator.Violation;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Checks the front matter of documents, with the defaults that the configuration gives it, by the
 * JSON Schemas of their collections. The library is loaded when a site has a schema.
 */
public final class FrontMatterSchemas {
  /** What {@code schemas} calls the documents that are in no collection. */
  private static final String PAGES = "pages";

  private static final Library LIBRARY =
      Library.of(
              "the key \"schemas\"",
              "com.networknt.schema.JsonSchemaFactory",
              "com.networknt:json-schema-validator:1.5.9")
          .withAdapters("io.github.shelfmark.schema.networknt");

  private static final String ADAPTER = "io.github.shelfmark.schema.networknt.NetworkntValidator";

  private final Path source;
  private final YamlReader yaml;
  private final Libraries libraries;
  private final Consumer<Finding> findings;

  /**
   * The schemas of a site.
   *
   * @param source the directory that they are in
   * @param yaml reads them; JSON is YAML
   * @param findings gets what is wrong
   */
  public FrontMatterSchemas(
      Path source, YamlReader yaml, Libraries libraries, Consumer<Finding> findings) {
    this.source = source;
    this.yaml = yaml;
    this.libraries = libraries;
    this.findings = findings;
  }

  /** Checks all documents of the collections that have a schema. */
  public void check(List<SchemaFile> schemas, Site site) {
    if (schemas.isEmpty()) {
      return;
    }
    Optional<SchemaValidator> validator =
        libraries.adapter(LIBRARY, SchemaValidator.class, ADAPTER, findings);
    if (validator.isEmpty()) {
      return;
    }
    Set<String> collections = new TreeSet<>(Set.of(PAGES));
    site.config().content().collections().forEach(each -> collections.add(each.name()));
    for (SchemaFile file : schemas) {
      if (!collections.contains(file.collection())) {
        report(
            file,
            "there is no collection \"" + file.collection() + "\"",
            Nearest.hint(
                file.collection(),
                collections,
                "There are " + String.join(", ", collections) + "."));
        continue;
      }
      schema(file, validator.get()).ifPresent(schema -> check(file, schema, site));
    }
  }

  private Optional<Schema> schema(SchemaFile file, SchemaValidator validator) {
    try {
      byte[] bytes = new ConfinedDirectory(source).read(source.resolve(file.path()).normalize());
      return Optional.of(
          validator.read(yaml.readMapping(new String(bytes, StandardCharsets.UTF_8)).values()));
    } catch (YamlException e) {
      findings.accept(
          Finding.error(
              FindingCode.YAML,
              file.path(),
              e.position(),
              String.valueOf(e.getMessage()),
              e.hint()));
    } catch (SchemaException e) {
      report(
          file,
          "\"" + file.path() + "\" cannot be used as a schema: " + e.getMessage(),
          "Schemas are JSON Schema, in one file; nothing is fetched that they refer to.");
    } catch (IOException | InvalidPathException e) {
      report(
          file,
          "there is no schema \"" + file.path() + "\"",
          "Name a file in the source directory, such as _schemas/pages.json.");
    }
    return Optional.empty();
  }

  private void check(SchemaFile file, Schema schema, Site site) {
    String collection = file.collection().equals(PAGES) ? "" : file.collection();
    for (Document document : site.documents()) {
      if (!document.collection().equals(collection)) {
        continue;
      }
      try {
        for (Violation violation : schema.validate(document.data())) {
          findings.accept(finding(document, file, violation));
        }
      } catch (SchemaException e) {
        report(
            file,
            "\"" + file.path() + "\" cannot be used for " + document.path() + ": " + e.getMessage(),
            "Change the schema.");
        return;
      }
    }
  }

  private static Finding finding(Document document, SchemaFile file, Violation violation) {
    String key = violation.path().isEmpty() ? "" : violation.path().get(0);
    boolean here = document.frontMatter().values().containsKey(key);
    String where = key.isEmpty() ? "" : " \"" + String.join(".", violation.path()) + "\"";
    String hint = "The schema is " + file.path() + ".";
    return Finding.error(
        FindingCode.FRONT_MATTER,
        document.path(),
        document.frontMatter().positionOf(key),
        "the front matter" + where + " does not match: " + violation.message(),
        here || key.isEmpty()
            ? hint
            : hint + " The value comes from \"defaults\" in the configuration.");
  }

  private void report(SchemaFile file, String message, String hint) {
    Position position = file.position();
    findings.accept(Finding.error(FindingCode.CONFIGURATION, file.file(), position, message, hint));
  }
}
