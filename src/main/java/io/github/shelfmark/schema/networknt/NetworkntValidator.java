package io.github.shelfmark.schema.networknt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.DisallowUnknownJsonMetaSchemaFactory;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import io.github.shelfmark.schema.SchemaException;
import io.github.shelfmark.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Schemas of the library json-schema-validator. They come with the source, so nothing that they
 * refer to is fetched, and their patterns are matched within a limit.
 */
public final class NetworkntValidator implements SchemaValidator {
  private final ObjectMapper mapper = new ObjectMapper();

  /** For {@code Libraries}. */
  public NetworkntValidator() {}

  /** Something that the library does. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws SchemaException;
  }

  /** A schema, and how many schemas it makes. */
  private record Sized(JsonSchema schema, SchemaSize size) {
    List<Violation> violations(JsonNode value) throws SchemaException {
      size.require(levels(value));
      return NetworkntValidator.violations(schema, value);
    }
  }

  @Override
  public Schema read(Object schema) throws SchemaException {
    BoundedPatterns patterns = new BoundedPatterns();
    Sized read = inLibrary(() -> schema(mapper.valueToTree(schema), patterns));
    return value -> {
      List<Violation> violations = inLibrary(() -> read.violations(mapper.valueToTree(value)));
      Optional<String> slow = patterns.exceeded();
      if (slow.isPresent()) {
        throw new SchemaException("the pattern " + slow.get() + " takes too long");
      }
      return violations;
    };
  }

  /** How many values are in each other. */
  private static int levels(JsonNode value) {
    int most = 0;
    for (JsonNode child : value) {
      most = Math.max(most, levels(child));
    }
    return most + 1;
  }

  /** The library looks for files of its own by the class loader of the thread. */
  private static <T> T inLibrary(Step<T> step) throws SchemaException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(JsonSchemaFactory.class.getClassLoader());
    try {
      return step.run();
    } catch (JsonSchemaException | IllegalArgumentException e) {
      throw new SchemaException(message(e));
    } catch (StackOverflowError e) {
      throw new SchemaException("it refers to itself too often");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static Sized schema(JsonNode tree, BoundedPatterns patterns) throws SchemaException {
    SchemaSize size = new SchemaSize(tree);
    size.require(1);
    VersionFlag version =
        SpecVersionDetector.detectOptionalVersion(tree, /* throwIfUnsupported= */ true)
            .orElse(VersionFlag.V202012);
    requireSchema(tree, version);
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            version,
            builder ->
                builder
                    .metaSchemaFactory(DisallowUnknownJsonMetaSchemaFactory.getInstance())
                    .schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
    return new Sized(factory.getSchema(tree, config(patterns)), size);
  }

  /** Requires that a schema is one by the schema of schemas, which is in the library's jar. */
  private static void requireSchema(JsonNode tree, VersionFlag version) throws SchemaException {
    JsonSchema language =
        JsonSchemaFactory.getInstance(version)
            .getSchema(SchemaLocation.of(version.getId()), config(new BoundedPatterns()));
    for (Violation wrong : violations(language, tree)) {
      throw new SchemaException(String.join(".", wrong.path()) + " " + wrong.message());
    }
  }

  private static SchemaValidatorsConfig config(BoundedPatterns patterns) {
    return SchemaValidatorsConfig.builder()
        .locale(Locale.ENGLISH)
        .formatAssertionsEnabled(true)
        .regularExpressionFactory(patterns)
        // Else all that a schema could ever be applied to is made first.
        .preloadJsonSchema(false)
        .build();
  }

  private static List<Violation> violations(JsonSchema schema, JsonNode value) {
    return schema.validate(value).stream()
        .map(message -> new Violation(path(message), message.getError()))
        .toList();
  }

  private static List<String> path(ValidationMessage message) {
    List<String> names = new ArrayList<>();
    JsonNodePath path = message.getInstanceLocation();
    for (int i = 0; i < path.getNameCount(); i++) {
      names.add(path.getName(i));
    }
    if (message.getProperty() != null && message.getType().equals("additionalProperties")) {
      names.add(message.getProperty());
    }
    return List.copyOf(names);
  }

  private static String message(RuntimeException e) {
    String text = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return text.startsWith(": ") ? text.substring(2) : text;
  }
}
