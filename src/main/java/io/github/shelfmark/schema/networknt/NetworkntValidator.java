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

/**
 * Schemas of the library json-schema-validator. They come with the source, so nothing that they
 * refer to is fetched, and their patterns are matched within a limit.
 */
public final class NetworkntValidator implements SchemaValidator {
  private static final String TOO_DEEP = "it refers to itself too often";

  private final ObjectMapper mapper = new ObjectMapper();

  /** For {@code Libraries}. */
  public NetworkntValidator() {}

  @Override
  public Schema read(Object schema) throws SchemaException {
    try {
      JsonNode tree = mapper.valueToTree(schema);
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
      JsonSchema read = factory.getSchema(tree, config());
      read.initializeValidators();
      return value -> validate(read, value);
    } catch (JsonSchemaException | IllegalArgumentException e) {
      throw new SchemaException(message(e));
    } catch (StackOverflowError e) {
      throw new SchemaException(TOO_DEEP);
    }
  }

  /** Requires that a schema is one by the schema of schemas, which is in the library's jar. */
  private static void requireSchema(JsonNode tree, VersionFlag version) throws SchemaException {
    JsonSchema language =
        JsonSchemaFactory.getInstance(version)
            .getSchema(SchemaLocation.of(version.getId()), config());
    for (ValidationMessage wrong : language.validate(tree)) {
      throw new SchemaException(String.join(".", path(wrong)) + " " + wrong.getError());
    }
  }

  private static SchemaValidatorsConfig config() {
    return SchemaValidatorsConfig.builder()
        .locale(Locale.ENGLISH)
        .formatAssertionsEnabled(true)
        .regularExpressionFactory(BoundedPattern::new)
        .build();
  }

  private List<Violation> validate(JsonSchema schema, Object value) throws SchemaException {
    try {
      List<Violation> violations = new ArrayList<>();
      for (ValidationMessage message : schema.validate(mapper.valueToTree(value))) {
        violations.add(new Violation(path(message), message.getError()));
      }
      return violations;
    } catch (JsonSchemaException | IllegalArgumentException | PatternLimitException e) {
      throw new SchemaException(message(e));
    } catch (StackOverflowError e) {
      throw new SchemaException(TOO_DEEP);
    }
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
