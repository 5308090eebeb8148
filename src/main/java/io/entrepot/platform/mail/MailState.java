package io.entrepot.platform.mail;

/** What became of a mail. */
public enum MailState {
    WAITING,
    SENT,
    FAILED,
    /** No mail server is set; the console shows it. */
    KEPT
}
