package io.entrepot.platform.postgres;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database the program uses.
 *
 * @param url a server of the operator's own; without it the embedded one is used
 * @param poolSize connections held at most; listeners may use half of them
 * @param readOnly look and don't touch: no migrations, every transaction refuses to write
 * @param unsafe accept a server that loses acknowledged commits; for tests alone
 */
@ConfigurationProperties("entrepot.database")
public record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("entrepot_app") String user,
        @DefaultValue("") String password,
        @DefaultValue("16") int poolSize,
        @DefaultValue("false") boolean readOnly,
        @DefaultValue("false") boolean unsafe) {

    @Override
    public String toString() {
        return "DatabaseProperties[url=" + url + ", user=" + user + "]";
    }
}
