package io.entrepot.search.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/** What a thing is, out of its name. */
class HeadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | Acme RR314AA notebook case 39.1 cm Briefcase Black | notebook case    | notebook
                    en | Acme RR314AA notebook case 39.1 cm Briefcase Black | case             | briefcase case
                    en | Acme P200 inkjet printer Colour A4                 | printer          | colour
                    en | Fiber Patch Cable (LC/SC), 6M                      | fiber patch cable | lc
                    en | Spare Tray for the DRW115 Drive                    | spare tray       | drive
                    en | Acme X1 power adapter/inverter Indoor 50 W         | power adapter    | indoor
                    en | Acme X1 power adapter/inverter Indoor 50 W         | invert           | power
                    en | Acme S5 server/workstation motherboard LGA 771     | motherboard      | server
                    en | Alpine backpack Black                              | backpack         | black
                    de | Elektrischer Wasserkocher mit Deckel               | wasserkoch       | deckel
                    fr | Clavier sans fil pour tablette                     | clavi            | tablet
                    """)
    void the_noun_counts_and_what_it_is_for_does_not(
            String language, String name, String is, String isNot) {
        Set<String> heads = new Heads(language, Words.in(language)).of(name);
        assertThat(heads).contains(is).doesNotContain(isNot);
    }
}
