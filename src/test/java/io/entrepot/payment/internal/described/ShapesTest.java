package io.entrepot.payment.internal.described;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The check that holds every request of ours has to see each kind of fault itself. */
class ShapesTest {
    private static final JsonNode ROOT =
            Description.JSON.readTree(
                    """
                    {"components": {"schemas": {
                      "money": {"type": "object", "required": ["value", "currency"],
                        "properties": {
                          "value": {"type": "integer", "minimum": 1},
                          "currency": {"type": "string", "minLength": 3, "maxLength": 3}}},
                      "pay": {"allOf": [
                        {"$ref": "#/components/schemas/money"},
                        {"type": "object", "required": ["when"], "properties": {
                          "when": {"type": "string", "format": "date-time"},
                          "mode": {"type": "string", "enum": ["now", "later"]},
                          "code": {"type": "string", "pattern": "^[A-Z]+$"},
                          "note": {"type": "string", "nullable": true},
                          "who": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
                          "list": {"type": "array", "items": {"type": "boolean"},
                            "maxItems": 2}}}]}}}}
                    """);
    private final Shapes shapes = new Shapes(ROOT);
    private final JsonNode pay = ROOT.at("/components/schemas/pay");

    @Test
    void finds_nothing_wrong_with_what_fits() {
        assertThat(faults("'mode': 'now', 'code': 'A', 'note': null, 'who': 7, 'list': [true]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'extra': 1             | $.extra isn't in the description",
                "'mode': 'never'        | $.mode isn't one of the values: never",
                "'mode': 1              | $.mode isn't string: 1",
                "'code': 'a'            | $.code doesn't match ^[A-Z]+$: a",
                "'code': null           | $.code is null",
                "'who': true            | $.who isn't string: true",
                "'list': [1]            | $.list[0] isn't boolean: 1",
                "'list': [true,true,true] | $.list has 3 entries",
            })
    void sees_each_kind_of_fault(String fields, String fault) {
        assertThat(faults(fields)).containsExactly(fault);
    }

    @Test
    void sees_what_lacks_and_what_is_too_small_or_of_another_form() {
        JsonNode value = Description.JSON.readTree("{\"value\": 0, \"when\": \"today\"}");

        assertThat(shapes.faults(pay, value))
                .containsExactlyInAnyOrder(
                        "$ lacks currency",
                        "$.value is out of bounds: 0",
                        "$.when isn't a date-time: today");
    }

    @Test
    void reads_a_form_as_the_tree_that_it_stands_for() {
        JsonNode form =
                Brackets.read("value=5&currency=EUR&when=2026-11-23T12%3A00%3A00Z&list[0]=true");

        assertThat(shapes.faultsOfForm(pay, form)).isEmpty();
        assertThat(shapes.faultsOfForm(pay, Brackets.read("value=x&list[0]=maybe")))
                .contains("$.value isn't integer: \"x\"", "$.list[0] isn't boolean: \"maybe\"");
    }

    private List<String> faults(String fields) {
        String json =
                "{\"value\": 1, \"currency\": \"EUR\", \"when\": \"2026-11-23T12:00:00Z\", %s}"
                        .formatted(fields.replace('\'', '"'));
        return shapes.faults(pay, Description.JSON.readTree(json));
    }
}
