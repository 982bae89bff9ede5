using Collection.Rules.ColdStart;

// "empty" is the process that the other one is compared with: the same host, and not one type of the library.
return args is ["empty"] ? 0 : FirstVerdict.Reach();
