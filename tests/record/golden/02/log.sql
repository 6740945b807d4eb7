BEGIN TRANSACTION;
CREATE TABLE arrivals (
	stream VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('CAW88T','2d73hs3g3sf5','ykcbr8nfr7hv');
INSERT INTO "codes" VALUES('NUX87B','2d73hs3g3sf5','awjzjczqznsg');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	format INTEGER DEFAULT '1' NOT NULL, 
	tag VARCHAR(40), 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'2d73hs3g3sf5',1,'3kp3afeww6htuk6zyv8t','PlanCreated','{"plan":"2d73hs3g3sf5","name":"Plan de agua de la ribera","language":"es"}',NULL,1795775734.44509,1,NULL);
INSERT INTO "events" VALUES(2,'2d73hs3g3sf5',2,'grjet73gedu8rs2mv749','GroupAdded','{"group":"ykcbr8nfr7hv","name":"Mesa 1","topic":"Agua potable","code":"CAW-88T"}','sm3ayaduvwe2sugg',1.79577573448478603358e+09,1,NULL);
INSERT INTO "events" VALUES(3,'2d73hs3g3sf5',3,'5wbtsvewyduv5msfujpa','GroupRenamed','{"group":"ykcbr8nfr7hv","name":"Mesa del agua","topic":"Agua potable y riego"}','sm3ayaduvwe2sugg',1.79577573451972603802e+09,1,NULL);
INSERT INTO "events" VALUES(4,'2d73hs3g3sf5',4,'7gshy3879emje3t3cfx9','GroupAdded','{"group":"awjzjczqznsg","name":"Mesa 2","topic":"","code":"CUR-93S"}','sm3ayaduvwe2sugg',1.79577573454062533377e+09,1,NULL);
INSERT INTO "events" VALUES(5,'2d73hs3g3sf5',5,'pg6buv2ncwhxvq2bsv54','DoorClosed','{"group":"awjzjczqznsg"}','sm3ayaduvwe2sugg',1.79577573455115461348e+09,1,NULL);
INSERT INTO "events" VALUES(6,'2d73hs3g3sf5',6,'xmknhtaq6chjcxk964px','CodeRenewed','{"group":"awjzjczqznsg","code":"NUX-87B"}','sm3ayaduvwe2sugg',1.7957757345647542477e+09,1,NULL);
INSERT INTO "events" VALUES(7,'2d73hs3g3sf5',7,'p2thaqr57d2qpgtyg782','DoorOpened','{"group":"awjzjczqznsg"}','sm3ayaduvwe2sugg',1795775734.59504,1,NULL);
INSERT INTO "events" VALUES(8,'2d73hs3g3sf5',8,'8mnw4gpnj6q8bugmkd8d','LatecomersRuled','{"group":"awjzjczqznsg","observe":true}','sm3ayaduvwe2sugg',1.79577573460754585273e+09,1,NULL);
INSERT INTO "events" VALUES(9,'2d73hs3g3sf5',9,'3dpdxepnwmsjeu4ub27d','GroupArchived','{"group":"awjzjczqznsg"}','sm3ayaduvwe2sugg',1.79577573461831498146e+09,1,NULL);
INSERT INTO "events" VALUES(10,'2d73hs3g3sf5',10,'q89b4r5jn749nfk7e2wr','GroupBroughtBack','{"group":"awjzjczqznsg"}','sm3ayaduvwe2sugg',1.79577573464373826984e+09,1,NULL);
INSERT INTO "events" VALUES(11,'2d73hs3g3sf5',11,'h7vppz4xa4ut557teff4','GroupArchived','{"group":"awjzjczqznsg"}','sm3ayaduvwe2sugg',1.79577573466710662839e+09,1,NULL);
INSERT INTO "events" VALUES(12,'2d73hs3g3sf5',12,'a3bb6rj4guh9h52brafb','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573468011832233e+09,1,NULL);
INSERT INTO "events" VALUES(13,'2d73hs3g3sf5',13,'a9k7qkrs4mnn72mw6sfe','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573469580554959e+09,1,NULL);
INSERT INTO "events" VALUES(14,'2d73hs3g3sf5',14,'9n4uq4be7ejv7taskatr','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573470763540266e+09,1,NULL);
INSERT INTO "events" VALUES(15,'2d73hs3g3sf5',15,'qjtkcz9hsnxrwtzkfr7n','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573471974158286e+09,1,NULL);
INSERT INTO "events" VALUES(16,'ykcbr8nfr7hv',1,'cerwsf5ptn8wa76urjfu','AspectNoted','{"aspect":"desired","before":{"text":"","offers":[]},"after":{"text":"Hay agua todos los días","offers":[]}}','sm3ayaduvwe2sugg',1.79577573476997780794e+09,1,NULL);
INSERT INTO "events" VALUES(17,'ykcbr8nfr7hv',2,'fffvt4jxsr5bzt7w8jqh','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":[]},"after":{"text":"Hay agua todos los días","offers":["El agua llega diario"]}}','sm3ayaduvwe2sugg',1.79577573478431320192e+09,1,NULL);
INSERT INTO "events" VALUES(18,'ykcbr8nfr7hv',3,'txryd5gxjpbs5c6xw83n','AspectNoted','{"aspect":"desired","before":{"text":"Hay agua todos los días","offers":["El agua llega diario"]},"after":{"text":"Hay agua todos los días","offers":[]}}','sm3ayaduvwe2sugg',1.79577573479642677305e+09,1,NULL);
INSERT INTO "events" VALUES(19,'ykcbr8nfr7hv',4,'2y4gp2fvhxd9wyyjmc4f','StakeholderSet','{"stakeholder":"tzb459utkce4","before":null,"after":{"stakeholder":"tzb459utkce4","name":"Presidencia municipal","has":[],"present":false,"order":1}}','sm3ayaduvwe2sugg',1.79577573482027935984e+09,1,NULL);
INSERT INTO "events" VALUES(20,'ykcbr8nfr7hv',5,'a5ykfm75fvcjk9cyz5ef','StakeholderSet','{"stakeholder":"tzb459utkce4","before":{"stakeholder":"tzb459utkce4","name":"Presidencia municipal","has":[],"present":false,"order":1},"after":{"stakeholder":"tzb459utkce4","name":"Presidencia","has":["stake"],"present":true,"order":1}}','sm3ayaduvwe2sugg',1.79577573483657312392e+09,1,NULL);
INSERT INTO "events" VALUES(21,'ykcbr8nfr7hv',6,'smts5ze5pw3n5gvjwju2','StakeholderSet','{"stakeholder":"9fcd39j6mz7t","before":null,"after":{"stakeholder":"9fcd39j6mz7t","name":"Nadie","has":[],"present":false,"order":2}}','sm3ayaduvwe2sugg',1.79577573484590363502e+09,1,NULL);
INSERT INTO "events" VALUES(22,'ykcbr8nfr7hv',7,'9rfrhqw5hvbuxe77gvqz','StakeholderSet','{"stakeholder":"9fcd39j6mz7t","before":{"stakeholder":"9fcd39j6mz7t","name":"Nadie","has":[],"present":false,"order":2},"after":null}','sm3ayaduvwe2sugg',1.79577573485428810119e+09,1,NULL);
INSERT INTO "events" VALUES(23,'ykcbr8nfr7hv',8,'fssy5wzta43zxrbua6vm','StagesArranged','{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}','sm3ayaduvwe2sugg',1.79577573486735630036e+09,1,NULL);
INSERT INTO "events" VALUES(24,'ykcbr8nfr7hv',9,'y83xa8dww9nbsaksdd4x','StagesArranged','{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}','sm3ayaduvwe2sugg',1.79577573488054871553e+09,1,NULL);
INSERT INTO "events" VALUES(25,'ykcbr8nfr7hv',10,'jjecvmwvw6eubmp7y4mv','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573490342736243e+09,1,NULL);
INSERT INTO "events" VALUES(26,'ykcbr8nfr7hv',11,'mtbwkaqdtvpqa92ratd9','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573491651272768e+09,1,NULL);
INSERT INTO "events" VALUES(27,'ykcbr8nfr7hv',12,'j6w8f9d9rrx6zfxzgh3z','StageWorded','{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}','sm3ayaduvwe2sugg',1.79577573493517208104e+09,1,NULL);
INSERT INTO "events" VALUES(28,'ykcbr8nfr7hv',13,'qbv6gzvgqsxsumh3bby2','StageOpened','{"stage":"brainstorm"}','sm3ayaduvwe2sugg',1.79577573494728326801e+09,1,NULL);
INSERT INTO "events" VALUES(29,'ykcbr8nfr7hv',14,'e72p75qffh59779rng3k','AgendaItemSet','{"item":"kyxzdcz7cpcv","before":null,"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida","minutes":5,"order":1,"stage":""}}','sm3ayaduvwe2sugg',1.79577573496363520622e+09,1,NULL);
INSERT INTO "events" VALUES(30,'ykcbr8nfr7hv',15,'28na5n9zgwh29knsxqm6','AgendaItemSet','{"item":"5mnhmbseukr3","before":null,"after":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.79577573497583222392e+09,1,NULL);
INSERT INTO "events" VALUES(31,'ykcbr8nfr7hv',16,'4z97dmhss6a7c3ds9hb4','AgendaItemSet','{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}','sm3ayaduvwe2sugg',1.79577573499065184592e+09,1,NULL);
INSERT INTO "events" VALUES(32,'ykcbr8nfr7hv',17,'dv4mqwtqq6ndzcu35zb3','AgendaItemSet','{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}','sm3ayaduvwe2sugg',1.79577573499648118025e+09,1,NULL);
INSERT INTO "events" VALUES(33,'ykcbr8nfr7hv',18,'dv4mqwtqq6ndzcu35zb3','AgendaItemSet','{"item":"5mnhmbseukr3","before":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.79577573499648118025e+09,1,NULL);
INSERT INTO "events" VALUES(34,'ykcbr8nfr7hv',19,'gnw3c8wuct42qqn2p95e','TimerSet','{"before":null,"after":{"item":"kyxzdcz7cpcv","seconds":360,"ends":1795776095.007538,"left":null,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.79577573500758242604e+09,1,NULL);
INSERT INTO "events" VALUES(35,'ykcbr8nfr7hv',20,'vwfttd4ax8htn6p3emwr','TimerSet','{"before":{"item":"kyxzdcz7cpcv","seconds":360,"ends":1795776095.007538,"left":null,"stage":"brainstorm"},"after":{"item":"kyxzdcz7cpcv","seconds":360,"ends":null,"left":359.9891848564148,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.79577573501840043069e+09,1,NULL);
INSERT INTO "events" VALUES(36,'ykcbr8nfr7hv',21,'v8rncnkvwkskegdxnctg','TimerSet','{"before":{"item":"kyxzdcz7cpcv","seconds":360,"ends":null,"left":359.9891848564148,"stage":"brainstorm"},"after":{"item":"kyxzdcz7cpcv","seconds":360,"ends":1795776095.02359,"left":null,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.79577573503445029256e+09,1,NULL);
INSERT INTO "events" VALUES(37,'ykcbr8nfr7hv',22,'64wxcvctgbvbcmy8bdeh','TimerSet','{"before":{"item":"kyxzdcz7cpcv","seconds":360,"ends":1795776095.02359,"left":null,"stage":"brainstorm"},"after":{"item":"kyxzdcz7cpcv","seconds":480,"ends":1795776215.02359,"left":null,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1.795775735039313078e+09,1,NULL);
INSERT INTO "events" VALUES(38,'ykcbr8nfr7hv',23,'qc6abzfx8u2842c9wfh3','ReadinessSaid','{"person":"w8uqxd66zs8wp8pf","about":"kyxzdcz7cpcv","ready":true}','w8uqxd66zs8wp8pf',1.79577573504764437676e+09,1,NULL);
INSERT INTO "events" VALUES(39,'ykcbr8nfr7hv',24,'m8ymzbhf679zfpf4xvux','TimerSet','{"before":{"item":"kyxzdcz7cpcv","seconds":480,"ends":1795776215.02359,"left":null,"stage":"brainstorm"},"after":{"item":null,"seconds":180,"ends":1795775915.0564127,"left":null,"stage":"brainstorm"}}','sm3ayaduvwe2sugg',1795775735.05647,1,NULL);
INSERT INTO "events" VALUES(40,'ykcbr8nfr7hv',25,'r2qeygn9fxp3jes6z8nn','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795775915.0564127,"left":null,"stage":"brainstorm"},"after":null}','sm3ayaduvwe2sugg',1.79577573507128763195e+09,1,NULL);
INSERT INTO "events" VALUES(41,'ykcbr8nfr7hv',26,'ucgucsqpu3z5q7axzp4y','AgendaItemSet','{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}','sm3ayaduvwe2sugg',1.79577573508041763309e+09,1,NULL);
INSERT INTO "events" VALUES(42,'ykcbr8nfr7hv',27,'e9bnvafbfem89kyqvetp','StageOpened','{"stage":"viewpoints"}','sm3ayaduvwe2sugg',1.79577573508934569363e+09,1,NULL);
INSERT INTO "events" VALUES(43,'ykcbr8nfr7hv',28,'bs4uhyc3qc6zpemv3y5m','QuestionAdded','{"question":"syzywwm9dg3x","text":"¿Quién lo paga hoy?","order":1}','sm3ayaduvwe2sugg',1.79577573509947180743e+09,1,NULL);
INSERT INTO "events" VALUES(44,'ykcbr8nfr7hv',29,'u3hfjpqrhtsbbg3vygbv','QuestionAdded','{"question":"gxk7q9j7ms93","text":"¿Y mañana?","order":2}','sm3ayaduvwe2sugg',1.79577573511395692821e+09,1,NULL);
INSERT INTO "events" VALUES(45,'ykcbr8nfr7hv',30,'gwbzvhxtssa6gv8xnsp9','QuestionDropped','{"question":"gxk7q9j7ms93","text":"¿Y mañana?","order":2}','sm3ayaduvwe2sugg',1.79577573512403726582e+09,1,NULL);
INSERT INTO "events" VALUES(46,'ykcbr8nfr7hv',31,'etf99kk7ceyf9u877pgz','AnswerGiven','{"answer":"wx6f8tj2bfru","question":"causes","author":"w8uqxd66zs8wp8pf","sector":"people","text":"Las tuberías son viejas","order":1}','w8uqxd66zs8wp8pf',1.79577573514486575124e+09,1,NULL);
INSERT INTO "events" VALUES(47,'ykcbr8nfr7hv',32,'h7wvzjqmgbtyxcrsjhyc','AnswerGiven','{"answer":"8vmmhbhtpa4s","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','sm3ayaduvwe2sugg',1.79577573516342902182e+09,1,NULL);
INSERT INTO "events" VALUES(48,'ykcbr8nfr7hv',33,'r2n577v24bw4ykee4ev9','AnswerGiven','{"answer":"6cvacbyf7d75","question":"syzywwm9dg3x","author":"e5vf5edak3t4cbby","sector":"government","text":"El municipio","order":3}','e5vf5edak3t4cbby',1.79577573517757129667e+09,1,NULL);
INSERT INTO "events" VALUES(49,'ykcbr8nfr7hv',34,'wra8emrf7xfpux459znb','AnswerReworded','{"answer":"wx6f8tj2bfru","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573519143486027e+09,1,NULL);
INSERT INTO "events" VALUES(50,'ykcbr8nfr7hv',35,'nbcreg7jxhxfnyu42kze','AnswerWithdrawn','{"answer":"6cvacbyf7d75"}','e5vf5edak3t4cbby',1.79577573520742511748e+09,1,NULL);
INSERT INTO "events" VALUES(51,'ykcbr8nfr7hv',36,'7sn2mypsjske7pvhfntc','OperationUndone','{"op":"nbcreg7jxhxfnyu42kze"}','e5vf5edak3t4cbby',1.79577573522470450404e+09,1,NULL);
INSERT INTO "events" VALUES(52,'ykcbr8nfr7hv',37,'7sn2mypsjske7pvhfntc','AnswerReturned','{"answer":"6cvacbyf7d75"}','e5vf5edak3t4cbby',1.79577573522470450404e+09,1,NULL);
INSERT INTO "events" VALUES(53,'ykcbr8nfr7hv',38,'t9ar9mb636puzsqygp2q','AnswersShown','{}','sm3ayaduvwe2sugg',1.79577573523934769629e+09,1,NULL);
INSERT INTO "events" VALUES(54,'ykcbr8nfr7hv',39,'5aektmd87sdccsru3uq3','AnswersHidden','{}','sm3ayaduvwe2sugg',1.7957757352557735443e+09,1,NULL);
INSERT INTO "events" VALUES(55,'ykcbr8nfr7hv',40,'c5ud4ew5w6j4k9bgapyx','AnswersShown','{}','sm3ayaduvwe2sugg',1.79577573527205061913e+09,1,NULL);
INSERT INTO "events" VALUES(56,'ykcbr8nfr7hv',41,'yywext7snnfzeqgfwgts','QuestionShown','{"question":"causes"}','sm3ayaduvwe2sugg',1.79577573529401898384e+09,1,NULL);
INSERT INTO "events" VALUES(57,'ykcbr8nfr7hv',42,'6bq5zk7wp3czh4x4zcev','PositionTaken','{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','e5vf5edak3t4cbby',1.7957757353075017929e+09,1,NULL);
INSERT INTO "events" VALUES(58,'ykcbr8nfr7hv',43,'kje7uetew9t8wtj9g6xb','PositionTaken','{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','e5vf5edak3t4cbby',1.79577573532386612891e+09,1,NULL);
INSERT INTO "events" VALUES(59,'ykcbr8nfr7hv',44,'n5hhaw5hjd3ks8hwnhz4','PositionTaken','{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','e5vf5edak3t4cbby',1.79577573534442543976e+09,1,NULL);
INSERT INTO "events" VALUES(60,'ykcbr8nfr7hv',45,'bmetu6ypx3kzgpwqhf3r','AnswerReworded','{"answer":"wx6f8tj2bfru","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573536388516431e+09,1,NULL);
INSERT INTO "events" VALUES(61,'ykcbr8nfr7hv',46,'vncnn7brpf8xhezfwu6a','PositionTaken','{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','sm3ayaduvwe2sugg',1.79577573538926887506e+09,1,NULL);
INSERT INTO "events" VALUES(62,'ykcbr8nfr7hv',47,'wsusbddkmshw24wnwxsm','PositionTaken','{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','sm3ayaduvwe2sugg',1795775735.40758,1,NULL);
INSERT INTO "events" VALUES(63,'ykcbr8nfr7hv',48,'gm4cehqkhfkxecx8a4d9','PositionTaken','{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','sm3ayaduvwe2sugg',1.79577573542816090581e+09,1,NULL);
INSERT INTO "events" VALUES(64,'ykcbr8nfr7hv',49,'tnj8me4phregtrsxeu5x','IdeasAdded','{"ideas":[{"idea":"b9qsrk5dbvdv","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"w8uqxd66zs8wp8pf","sector":"people","paper":[],"repeated":0,"blank":0}','sm3ayaduvwe2sugg',1.79577573544800829889e+09,1,NULL);
INSERT INTO "events" VALUES(65,'ykcbr8nfr7hv',50,'tnj8me4phregtrsxeu5x','AnswerTaken','{"answer":"wx6f8tj2bfru","idea":"b9qsrk5dbvdv"}','sm3ayaduvwe2sugg',1.79577573544800829889e+09,1,NULL);
INSERT INTO "events" VALUES(66,'ykcbr8nfr7hv',51,'uy449fmwy6r5yeydyfh6','OperationUndone','{"op":"tnj8me4phregtrsxeu5x"}','sm3ayaduvwe2sugg',1.79577573547015142442e+09,1,NULL);
INSERT INTO "events" VALUES(67,'ykcbr8nfr7hv',52,'uy449fmwy6r5yeydyfh6','AnswerLeft','{"answer":"wx6f8tj2bfru","idea":"b9qsrk5dbvdv"}','sm3ayaduvwe2sugg',1.79577573547015142442e+09,1,NULL);
INSERT INTO "events" VALUES(68,'ykcbr8nfr7hv',53,'uy449fmwy6r5yeydyfh6','IdeasWithdrawn','{"ideas":["b9qsrk5dbvdv"]}','sm3ayaduvwe2sugg',1.79577573547015142442e+09,1,NULL);
INSERT INTO "events" VALUES(69,'ykcbr8nfr7hv',54,'gwgdxm7hnrrtsf7rfe8r','OperationRedone','{"op":"tnj8me4phregtrsxeu5x"}','sm3ayaduvwe2sugg',1.79577573549129986766e+09,1,NULL);
INSERT INTO "events" VALUES(70,'ykcbr8nfr7hv',55,'gwgdxm7hnrrtsf7rfe8r','IdeasAdded','{"ideas":[{"idea":"b9qsrk5dbvdv","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"w8uqxd66zs8wp8pf","sector":"people","paper":[],"repeated":0,"blank":0}','sm3ayaduvwe2sugg',1.79577573549129986766e+09,1,NULL);
INSERT INTO "events" VALUES(71,'ykcbr8nfr7hv',56,'gwgdxm7hnrrtsf7rfe8r','AnswerTaken','{"answer":"wx6f8tj2bfru","idea":"b9qsrk5dbvdv"}','sm3ayaduvwe2sugg',1.79577573549129986766e+09,1,NULL);
INSERT INTO "events" VALUES(72,'ykcbr8nfr7hv',57,'76c2f9wt9wnzmxmwnfxf','StageOpened','{"stage":"brainstorm"}','sm3ayaduvwe2sugg',1.79577573551543331151e+09,1,NULL);
INSERT INTO "events" VALUES(73,'ykcbr8nfr7hv',58,'wns9tdmb52wqmr8wd9z6','IdeasAdded','{"ideas":[{"idea":"kn65n5cewyyg","text":"El agua llega dos horas al día"}],"order":2,"author":"w8uqxd66zs8wp8pf","sector":"people","paper":[],"repeated":0,"blank":0}','w8uqxd66zs8wp8pf',1.79577573552742505071e+09,1,NULL);
INSERT INTO "events" VALUES(74,'ykcbr8nfr7hv',59,'3q7x3rsgnv9fwkbtd2ut','IdeasAdded','{"ideas":[{"idea":"5p9th2zwjw6n","text":"Hay agua solo dos horas"}],"order":3,"author":"e5vf5edak3t4cbby","sector":"government","paper":[],"repeated":0,"blank":0}','e5vf5edak3t4cbby',1.79577573554926943778e+09,1,NULL);
INSERT INTO "events" VALUES(75,'ykcbr8nfr7hv',60,'yehwabpb62kzw29h753x','IdeasAdded','{"ideas":[{"idea":"cz4p8xwvfwbq","text":"La bomba se descompone"},{"idea":"vawev7gs55hj","text":"2. El pozo se seca"}],"order":4,"author":"ey9wxhx5fg2ykzpz","sector":"civil_society","paper":[],"repeated":1,"blank":1}','ey9wxhx5fg2ykzpz',1.79577573556776309013e+09,1,NULL);
INSERT INTO "events" VALUES(76,'ykcbr8nfr7hv',61,'wxxzxuqjveqbwv2j77sb','IdeasAdded','{"ideas":[{"idea":"qqk75uqt9xh4","text":"Nadie avisa de los cortes"}],"order":6,"author":"sm3ayaduvwe2sugg","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','sm3ayaduvwe2sugg',1.79577573557937264438e+09,1,NULL);
INSERT INTO "events" VALUES(77,'ykcbr8nfr7hv',62,'4j3r5w4pe59x79wnev6v','IdeaReworded','{"idea":"kn65n5cewyyg","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','w8uqxd66zs8wp8pf',1.79577573559054493902e+09,1,NULL);
INSERT INTO "events" VALUES(78,'ykcbr8nfr7hv',63,'67q3jws3nuuw6ydfdnj4','IdeasRevealed','{}','sm3ayaduvwe2sugg',1.79577573560738825795e+09,1,NULL);
INSERT INTO "events" VALUES(79,'ykcbr8nfr7hv',64,'wwvvaas3savup4dbmdn7','IdeasHidden','{}','sm3ayaduvwe2sugg',1.79577573561023974418e+09,1,NULL);
INSERT INTO "events" VALUES(80,'ykcbr8nfr7hv',65,'4cmpj7a69v2wam3eer3p','IdeasRevealed','{}','sm3ayaduvwe2sugg',1.79577573562319946286e+09,1,NULL);
INSERT INTO "events" VALUES(81,'ykcbr8nfr7hv',66,'kfs7m93pmdh797w26my7','IdeaSupported','{"idea":"kn65n5cewyyg","person":"e5vf5edak3t4cbby","sector":"government"}','e5vf5edak3t4cbby',1.79577573562683224682e+09,1,NULL);
INSERT INTO "events" VALUES(82,'ykcbr8nfr7hv',67,'k7pe78gfb2ny2hpedfxp','SupportWithdrawn','{"idea":"kn65n5cewyyg","person":"e5vf5edak3t4cbby","sector":"government"}','e5vf5edak3t4cbby',1.79577573563532829278e+09,1,NULL);
INSERT INTO "events" VALUES(83,'ykcbr8nfr7hv',68,'69mn9235dtpcuedjwv7r','IdeaSupported','{"idea":"qqk75uqt9xh4","person":"ey9wxhx5fg2ykzpz","sector":"civil_society"}','ey9wxhx5fg2ykzpz',1.79577573564309167864e+09,1,NULL);
INSERT INTO "events" VALUES(84,'ykcbr8nfr7hv',69,'jhhx68a8fbarbs62rasp','PaperCounted','{"idea":"qqk75uqt9xh4","sector":"people","before":4,"after":6}','sm3ayaduvwe2sugg',1.79577573565939164158e+09,1,NULL);
INSERT INTO "events" VALUES(85,'ykcbr8nfr7hv',70,'bxnw64vj4vhamm75fvnm','IdeasWithdrawn','{"ideas":["vawev7gs55hj"]}','ey9wxhx5fg2ykzpz',1.7957757356669631004e+09,1,NULL);
INSERT INTO "events" VALUES(86,'ykcbr8nfr7hv',71,'4chstsydcq28jzpqxnyt','OperationUndone','{"op":"bxnw64vj4vhamm75fvnm"}','ey9wxhx5fg2ykzpz',1.79577573568373703954e+09,1,NULL);
INSERT INTO "events" VALUES(87,'ykcbr8nfr7hv',72,'4chstsydcq28jzpqxnyt','IdeasReturned','{"ideas":["vawev7gs55hj"]}','ey9wxhx5fg2ykzpz',1.79577573568373703954e+09,1,NULL);
INSERT INTO "events" VALUES(88,'ykcbr8nfr7hv',73,'wdve97x53399ptftu4n8','IdeasMerged','{"idea":"g93n4jn9tfn9","text":"El agua llega pocas horas","order":7,"members":["kn65n5cewyyg","5p9th2zwjw6n"]}','e5vf5edak3t4cbby',1.79577573569061708447e+09,1,NULL);
INSERT INTO "events" VALUES(89,'ykcbr8nfr7hv',74,'sctspfjzqna44jh6f5mx','MergeChanged','{"idea":"g93n4jn9tfn9","joined":["cz4p8xwvfwbq"],"parted":[]}','e5vf5edak3t4cbby',1.79577573570754480359e+09,1,NULL);
INSERT INTO "events" VALUES(90,'ykcbr8nfr7hv',75,'cq7gwuw4ykuhyemhv55s','MergeChanged','{"idea":"g93n4jn9tfn9","joined":[],"parted":["cz4p8xwvfwbq"]}','e5vf5edak3t4cbby',1.79577573572339510912e+09,1,NULL);
INSERT INTO "events" VALUES(91,'ykcbr8nfr7hv',76,'d6eea8ege8h7wpv2gsyk','IdeasParted','{"idea":"g93n4jn9tfn9","text":"El agua llega pocas horas","order":7,"members":["kn65n5cewyyg","5p9th2zwjw6n"]}','e5vf5edak3t4cbby',1.79577573573558139799e+09,1,NULL);
INSERT INTO "events" VALUES(92,'ykcbr8nfr7hv',77,'ad99jdjjpvseu999wqag','OperationUndone','{"op":"d6eea8ege8h7wpv2gsyk"}','e5vf5edak3t4cbby',1.79577573575186538691e+09,1,NULL);
INSERT INTO "events" VALUES(93,'ykcbr8nfr7hv',78,'ad99jdjjpvseu999wqag','IdeasMerged','{"idea":"g93n4jn9tfn9","text":"El agua llega pocas horas","order":7,"members":["kn65n5cewyyg","5p9th2zwjw6n"]}','e5vf5edak3t4cbby',1.79577573575186538691e+09,1,NULL);
INSERT INTO "events" VALUES(94,'ykcbr8nfr7hv',79,'unwc9sar4b7u5dmeeng5','ThemeSet','{"theme":"ajwu2ud7gueg","before":null,"after":{"name":"El agua","order":1}}','w8uqxd66zs8wp8pf',1.79577573576759147639e+09,1,NULL);
INSERT INTO "events" VALUES(95,'ykcbr8nfr7hv',80,'unwc9sar4b7u5dmeeng5','IdeaThemed','{"idea":"g93n4jn9tfn9","before":null,"after":"ajwu2ud7gueg"}','w8uqxd66zs8wp8pf',1.79577573576759147639e+09,1,NULL);
INSERT INTO "events" VALUES(96,'ykcbr8nfr7hv',81,'6up82sg44phm949dhh75','ThemeSet','{"theme":"fw2n4b4mnjz8","before":null,"after":{"name":"La bomba","order":2}}','ey9wxhx5fg2ykzpz',1.79577573578613662718e+09,1,NULL);
INSERT INTO "events" VALUES(97,'ykcbr8nfr7hv',82,'6up82sg44phm949dhh75','IdeaThemed','{"idea":"cz4p8xwvfwbq","before":null,"after":"fw2n4b4mnjz8"}','ey9wxhx5fg2ykzpz',1.79577573578613662718e+09,1,NULL);
INSERT INTO "events" VALUES(98,'ykcbr8nfr7hv',83,'phh8nsvj3qcrgm65u3b6','ThemeSet','{"theme":"ajwu2ud7gueg","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}','e5vf5edak3t4cbby',1.79577573579967427258e+09,1,NULL);
INSERT INTO "events" VALUES(99,'ykcbr8nfr7hv',84,'ux663tfswgfyzqup8shw','IdeaThemed','{"idea":"vawev7gs55hj","before":null,"after":"fw2n4b4mnjz8"}','e5vf5edak3t4cbby',1.79577573581937479968e+09,1,NULL);
INSERT INTO "events" VALUES(100,'ykcbr8nfr7hv',85,'bva23trzwtmq5z477d4s','IdeaThemed','{"idea":"cz4p8xwvfwbq","before":"fw2n4b4mnjz8","after":"ajwu2ud7gueg"}','sm3ayaduvwe2sugg',1.79577573583160877233e+09,1,NULL);
INSERT INTO "events" VALUES(101,'ykcbr8nfr7hv',86,'bva23trzwtmq5z477d4s','IdeaThemed','{"idea":"vawev7gs55hj","before":"fw2n4b4mnjz8","after":"ajwu2ud7gueg"}','sm3ayaduvwe2sugg',1.79577573583160877233e+09,1,NULL);
INSERT INTO "events" VALUES(102,'ykcbr8nfr7hv',87,'bva23trzwtmq5z477d4s','ThemeSet','{"theme":"fw2n4b4mnjz8","before":{"name":"La bomba","order":2},"after":null}','sm3ayaduvwe2sugg',1.79577573583160877233e+09,1,NULL);
INSERT INTO "events" VALUES(103,'ykcbr8nfr7hv',88,'gppbqjfcz7vz3g6pmzez','OperationUndone','{"op":"bva23trzwtmq5z477d4s"}','sm3ayaduvwe2sugg',1.79577573583603692058e+09,1,NULL);
INSERT INTO "events" VALUES(104,'ykcbr8nfr7hv',89,'gppbqjfcz7vz3g6pmzez','ThemeSet','{"theme":"fw2n4b4mnjz8","before":null,"after":{"name":"La bomba","order":2}}','sm3ayaduvwe2sugg',1.79577573583603692058e+09,1,NULL);
INSERT INTO "events" VALUES(105,'ykcbr8nfr7hv',90,'gppbqjfcz7vz3g6pmzez','IdeaThemed','{"idea":"vawev7gs55hj","before":"ajwu2ud7gueg","after":"fw2n4b4mnjz8"}','sm3ayaduvwe2sugg',1.79577573583603692058e+09,1,NULL);
INSERT INTO "events" VALUES(106,'ykcbr8nfr7hv',91,'gppbqjfcz7vz3g6pmzez','IdeaThemed','{"idea":"cz4p8xwvfwbq","before":"ajwu2ud7gueg","after":"fw2n4b4mnjz8"}','sm3ayaduvwe2sugg',1.79577573583603692058e+09,1,NULL);
INSERT INTO "events" VALUES(107,'ykcbr8nfr7hv',92,'6fc8dq46erdg6wh8uf68','IdeaThemed','{"idea":"vawev7gs55hj","before":"fw2n4b4mnjz8","after":null}','ey9wxhx5fg2ykzpz',1.79577573585611510276e+09,1,NULL);
INSERT INTO "events" VALUES(108,'ykcbr8nfr7hv',93,'ey88qxkqqb94j53y5zx6','ThemeSet','{"theme":"q2mbtd8c8b9b","before":null,"after":{"name":"Otros","order":3}}','w8uqxd66zs8wp8pf',1.79577573587155938155e+09,1,NULL);
INSERT INTO "events" VALUES(109,'ykcbr8nfr7hv',94,'ey88qxkqqb94j53y5zx6','IdeaThemed','{"idea":"qqk75uqt9xh4","before":null,"after":"q2mbtd8c8b9b"}','w8uqxd66zs8wp8pf',1.79577573587155938155e+09,1,NULL);
INSERT INTO "events" VALUES(110,'ykcbr8nfr7hv',95,'pbkpnah774uxeckxh7dk','IdeaThemed','{"idea":"qqk75uqt9xh4","before":"q2mbtd8c8b9b","after":null}','w8uqxd66zs8wp8pf',1.79577573588615179061e+09,1,NULL);
INSERT INTO "events" VALUES(111,'ykcbr8nfr7hv',96,'pbkpnah774uxeckxh7dk','ThemeSet','{"theme":"q2mbtd8c8b9b","before":{"name":"Otros","order":3},"after":null}','w8uqxd66zs8wp8pf',1.79577573588615179061e+09,1,NULL);
INSERT INTO "events" VALUES(112,'ykcbr8nfr7hv',97,'t8bsz9k7phgztw9pu7cd','DotRoundSet','{"round":"8hfttdsp8qhg","before":null,"after":{"each":1,"several":false,"phase":"open","order":1}}','sm3ayaduvwe2sugg',1.79577573590613698956e+09,1,NULL);
INSERT INTO "events" VALUES(113,'ykcbr8nfr7hv',98,'tkmzmpf88vwn35h3ktpc','DotRoundSet','{"round":"8hfttdsp8qhg","before":{"each":1,"several":false,"phase":"open","order":1},"after":{"each":1,"several":false,"phase":"past","order":1}}','sm3ayaduvwe2sugg',1.7957757359195036888e+09,1,NULL);
INSERT INTO "events" VALUES(114,'ykcbr8nfr7hv',99,'hptunjp7shs464msfavj','DotRoundSet','{"round":"n2pmjyx2sg2b","before":null,"after":{"each":2,"several":true,"phase":"open","order":2}}','sm3ayaduvwe2sugg',1.79577573593634986877e+09,1,NULL);
INSERT INTO "events" VALUES(115,'ykcbr8nfr7hv',100,'dw36fw2ct3eufphkeydb','DotsPlaced','{"round":"n2pmjyx2sg2b","idea":"g93n4jn9tfn9","person":"w8uqxd66zs8wp8pf","sector":"people","before":0,"after":2}','w8uqxd66zs8wp8pf',1.79577573595542836189e+09,1,NULL);
INSERT INTO "events" VALUES(116,'ykcbr8nfr7hv',101,'ctfnedq9tfzn2jxxakvq','DotsPlaced','{"round":"n2pmjyx2sg2b","idea":"g93n4jn9tfn9","person":"e5vf5edak3t4cbby","sector":"government","before":0,"after":1}','e5vf5edak3t4cbby',1.79577573597151684756e+09,1,NULL);
INSERT INTO "events" VALUES(117,'ykcbr8nfr7hv',102,'bnea3vakx4xvdfk7phs2','DotsPlaced','{"round":"n2pmjyx2sg2b","idea":"cz4p8xwvfwbq","person":"ey9wxhx5fg2ykzpz","sector":"civil_society","before":0,"after":1}','ey9wxhx5fg2ykzpz',1.79577573599048399928e+09,1,NULL);
INSERT INTO "events" VALUES(118,'ykcbr8nfr7hv',103,'crkyjs2azk4zkhrhnyx4','PaperDotsCounted','{"round":"n2pmjyx2sg2b","idea":"qqk75uqt9xh4","sector":"people","before":0,"after":3}','sm3ayaduvwe2sugg',1.79577573600748467445e+09,1,NULL);
INSERT INTO "events" VALUES(119,'ykcbr8nfr7hv',104,'hfeguuyjpcv2wjkdhpqx','DotRoundSet','{"round":"n2pmjyx2sg2b","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','sm3ayaduvwe2sugg',1.79577573602359914783e+09,1,NULL);
INSERT INTO "events" VALUES(120,'ykcbr8nfr7hv',105,'8p4qap97prjyuvm29auj','DotRoundSet','{"round":"n2pmjyx2sg2b","before":{"each":2,"several":true,"phase":"shown","order":2},"after":{"each":2,"several":true,"phase":"open","order":2}}','sm3ayaduvwe2sugg',1.79577573603537082673e+09,1,NULL);
INSERT INTO "events" VALUES(121,'ykcbr8nfr7hv',106,'uccw5g8vt6yavxfzb529','DotRoundSet','{"round":"n2pmjyx2sg2b","before":{"each":2,"several":true,"phase":"open","order":2},"after":{"each":2,"several":true,"phase":"shown","order":2}}','sm3ayaduvwe2sugg',1.7957757360515117645e+09,1,NULL);
INSERT INTO "events" VALUES(122,'ykcbr8nfr7hv',107,'fhuy9wwufxx9ke4db9zd','StageOpened','{"stage":"problem_tree"}','sm3ayaduvwe2sugg',1.79577573606729912758e+09,1,NULL);
INSERT INTO "events" VALUES(123,'ykcbr8nfr7hv',108,'gs9ap7gnvf7kbb7926eh','FirstSentenceRuled','{"straight":true}','sm3ayaduvwe2sugg',1.79577573608653020859e+09,1,NULL);
INSERT INTO "events" VALUES(124,'ykcbr8nfr7hv',109,'mh8xnqm3q4au4n53zj7p','CoreProblemStated','{"node":"bc8jtmpsvhhf","text":"Agua","order":1}','w8uqxd66zs8wp8pf',1.79577573609952640537e+09,1,NULL);
INSERT INTO "events" VALUES(125,'ykcbr8nfr7hv',110,'fwnrgwghxed58u2a5px7','CoreProblemWithdrawn','{"node":"bc8jtmpsvhhf","text":"Agua","order":1}','sm3ayaduvwe2sugg',1.79577573611555409431e+09,1,NULL);
INSERT INTO "events" VALUES(126,'ykcbr8nfr7hv',111,'s8yvpjkcgee9m4yraqjy','CandidateProposed','{"candidate":"zdww3e4mxj3d","text":"Falta agua","order":1,"author":"w8uqxd66zs8wp8pf","idea":null,"answer":null}','w8uqxd66zs8wp8pf',1.79577573612784671783e+09,1,NULL);
INSERT INTO "events" VALUES(127,'ykcbr8nfr7hv',112,'n8kpzv88434tmzkv2qq3','CandidateProposed','{"candidate":"dadwrwcdwp6x","text":"El agua llega pocas horas","order":2,"author":null,"idea":"g93n4jn9tfn9","answer":null}','ey9wxhx5fg2ykzpz',1.79577573613703727717e+09,1,NULL);
INSERT INTO "events" VALUES(128,'ykcbr8nfr7hv',113,'nrmr5hg9t6g4f7y68g89','CandidateProposed','{"candidate":"re5nfd4sy8q5","text":"Se pierde agua en la red","order":3,"author":"e5vf5edak3t4cbby","idea":null,"answer":null}','e5vf5edak3t4cbby',1.79577573615235590938e+09,1,NULL);
INSERT INTO "events" VALUES(129,'ykcbr8nfr7hv',114,'4y4yk9t3ktuqjqbqm2fk','CandidateReworded','{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573616261601443e+09,1,NULL);
INSERT INTO "events" VALUES(130,'ykcbr8nfr7hv',115,'pfwbxrt7wd3gbn22yvgj','CandidateReworded','{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}','sm3ayaduvwe2sugg',1.79577573617617249493e+09,1,NULL);
INSERT INTO "events" VALUES(131,'ykcbr8nfr7hv',116,'2qdzw26tnur9ayu9r3zg','CandidateReworded','{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573618678545952e+09,1,NULL);
INSERT INTO "events" VALUES(132,'ykcbr8nfr7hv',117,'v4jggh3yx8rf8pzexf4c','CandidateWithdrawn','{"candidate":"re5nfd4sy8q5"}','e5vf5edak3t4cbby',1.79577573619527149206e+09,1,NULL);
INSERT INTO "events" VALUES(133,'ykcbr8nfr7hv',118,'pzct3wdvb79g6phy5dkv','CandidateReturned','{"candidate":"re5nfd4sy8q5"}','e5vf5edak3t4cbby',1.79577573620307326318e+09,1,NULL);
INSERT INTO "events" VALUES(134,'ykcbr8nfr7hv',119,'b8nrszybqg5xmzgazn4m','CandidateWeighed','{"candidate":"zdww3e4mxj3d","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}','dqx2qn84xxjj5hvf',1.79577573621139311788e+09,1,NULL);
INSERT INTO "events" VALUES(135,'ykcbr8nfr7hv',120,'zyqupaz56aaqebqfw2mg','CandidateWeighed','{"candidate":"zdww3e4mxj3d","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}','dqx2qn84xxjj5hvf',1.79577573622337841987e+09,1,NULL);
INSERT INTO "events" VALUES(136,'ykcbr8nfr7hv',121,'wyzr3uhkkm28dh2mewfb','CandidateWeighed','{"candidate":"zdww3e4mxj3d","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}','dqx2qn84xxjj5hvf',1.79577573623535323137e+09,1,NULL);
INSERT INTO "events" VALUES(137,'ykcbr8nfr7hv',122,'hru9c2d5bt82sddpnya9','ChoiceMoved','{"phase":"choosing"}','sm3ayaduvwe2sugg',1.79577573624295854567e+09,1,NULL);
INSERT INTO "events" VALUES(138,'ykcbr8nfr7hv',123,'bf7hc3tk39azq99q2mpr','CandidatePreferred','{"voter":"w8uqxd66zs8wp8pf","before":null,"after":{"candidate":"zdww3e4mxj3d","sector":"people"}}','w8uqxd66zs8wp8pf',1.79577573625566244124e+09,1,NULL);
INSERT INTO "events" VALUES(139,'ykcbr8nfr7hv',124,'u4sb45zetqh65w6z2czx','CandidatePreferred','{"voter":"e5vf5edak3t4cbby","before":null,"after":{"candidate":"zdww3e4mxj3d","sector":"government"}}','e5vf5edak3t4cbby',1.79577573627183890341e+09,1,NULL);
INSERT INTO "events" VALUES(140,'ykcbr8nfr7hv',125,'kk364p6rpntx39m79k9f','CandidatePreferred','{"voter":"ey9wxhx5fg2ykzpz","before":null,"after":{"candidate":"zdww3e4mxj3d","sector":"civil_society"}}','ey9wxhx5fg2ykzpz',1.79577573628340864185e+09,1,NULL);
INSERT INTO "events" VALUES(141,'ykcbr8nfr7hv',126,'75p5tuscc5rqxc3cb57x','CandidatePreferred','{"voter":"ey9wxhx5fg2ykzpz","before":{"candidate":"zdww3e4mxj3d","sector":"civil_society"},"after":{"candidate":"dadwrwcdwp6x","sector":"civil_society"}}','ey9wxhx5fg2ykzpz',1.79577573629939770696e+09,1,NULL);
INSERT INTO "events" VALUES(142,'ykcbr8nfr7hv',127,'p3pkzvev6r9sdvx2cggq','PaperPreferencesEntered','{"before":null,"after":{"candidate":"dadwrwcdwp6x","sector":"people","people":2}}','sm3ayaduvwe2sugg',1.79577573631202793121e+09,1,NULL);
INSERT INTO "events" VALUES(143,'ykcbr8nfr7hv',128,'ctdp3swaakkufu67kn6r','ChoiceMoved','{"phase":"shown"}','sm3ayaduvwe2sugg',1.79577573633157658574e+09,1,NULL);
INSERT INTO "events" VALUES(144,'ykcbr8nfr7hv',129,'g3nw2a7r4a7pvt5wdh4y','CoreProblemStated','{"node":"2fjrx9vnv5eh","text":"Falta agua en la ribera","order":2}','sm3ayaduvwe2sugg',1.79577573635437941551e+09,1,NULL);
INSERT INTO "events" VALUES(145,'ykcbr8nfr7hv',130,'g3nw2a7r4a7pvt5wdh4y','CandidatePlaced','{"candidate":"zdww3e4mxj3d","before":null,"after":"2fjrx9vnv5eh"}','sm3ayaduvwe2sugg',1.79577573635437941551e+09,1,NULL);
INSERT INTO "events" VALUES(146,'ykcbr8nfr7hv',131,'un85wbg2tc4qs6gsp5hy','OperationUndone','{"op":"g3nw2a7r4a7pvt5wdh4y"}','sm3ayaduvwe2sugg',1.7957757363687903881e+09,1,NULL);
INSERT INTO "events" VALUES(147,'ykcbr8nfr7hv',132,'un85wbg2tc4qs6gsp5hy','CandidatePlaced','{"candidate":"zdww3e4mxj3d","before":"2fjrx9vnv5eh","after":null}','sm3ayaduvwe2sugg',1.7957757363687903881e+09,1,NULL);
INSERT INTO "events" VALUES(148,'ykcbr8nfr7hv',133,'un85wbg2tc4qs6gsp5hy','CoreProblemWithdrawn','{"node":"2fjrx9vnv5eh","text":"Falta agua en la ribera","order":2}','sm3ayaduvwe2sugg',1.7957757363687903881e+09,1,NULL);
INSERT INTO "events" VALUES(149,'ykcbr8nfr7hv',134,'ss77ymupp4zmq2fgzra3','OperationRedone','{"op":"g3nw2a7r4a7pvt5wdh4y"}','sm3ayaduvwe2sugg',1.79577573639321732513e+09,1,NULL);
INSERT INTO "events" VALUES(150,'ykcbr8nfr7hv',135,'ss77ymupp4zmq2fgzra3','CoreProblemStated','{"node":"2fjrx9vnv5eh","text":"Falta agua en la ribera","order":2}','sm3ayaduvwe2sugg',1.79577573639321732513e+09,1,NULL);
INSERT INTO "events" VALUES(151,'ykcbr8nfr7hv',136,'ss77ymupp4zmq2fgzra3','CandidatePlaced','{"candidate":"zdww3e4mxj3d","before":null,"after":"2fjrx9vnv5eh"}','sm3ayaduvwe2sugg',1.79577573639321732513e+09,1,NULL);
INSERT INTO "events" VALUES(152,'ykcbr8nfr7hv',137,'mkzd8st47m6wsmwufhyj','CandidatePlaced','{"candidate":"zdww3e4mxj3d","before":"2fjrx9vnv5eh","after":null}','sm3ayaduvwe2sugg',1.79577573641608023648e+09,1,NULL);
INSERT INTO "events" VALUES(153,'ykcbr8nfr7hv',138,'mkzd8st47m6wsmwufhyj','NodeReworded','{"node":"2fjrx9vnv5eh","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}','sm3ayaduvwe2sugg',1.79577573641608023648e+09,1,NULL);
INSERT INTO "events" VALUES(154,'ykcbr8nfr7hv',139,'mkzd8st47m6wsmwufhyj','CandidatePlaced','{"candidate":"dadwrwcdwp6x","before":null,"after":"2fjrx9vnv5eh"}','sm3ayaduvwe2sugg',1.79577573641608023648e+09,1,NULL);
INSERT INTO "events" VALUES(155,'ykcbr8nfr7hv',140,'mkzd8st47m6wsmwufhyj','IdeaPlaced','{"idea":"g93n4jn9tfn9","node":"2fjrx9vnv5eh"}','sm3ayaduvwe2sugg',1.79577573641608023648e+09,1,NULL);
INSERT INTO "events" VALUES(156,'ykcbr8nfr7hv',141,'fgcz2dadwwuxttx9jc5u','CauseAdded','{"node":"b9kqxde7hqk3","text":"Se pierde agua en la red","effect":"2fjrx9vnv5eh","order":3}','e5vf5edak3t4cbby',1.79577573645182776446e+09,1,NULL);
INSERT INTO "events" VALUES(157,'ykcbr8nfr7hv',142,'fgcz2dadwwuxttx9jc5u','CandidatePlaced','{"candidate":"re5nfd4sy8q5","before":null,"after":"b9kqxde7hqk3"}','e5vf5edak3t4cbby',1.79577573645182776446e+09,1,NULL);
INSERT INTO "events" VALUES(158,'ykcbr8nfr7hv',143,'nycj3ntyfq74yaw9ksq2','OperationUndone','{"op":"fgcz2dadwwuxttx9jc5u"}','e5vf5edak3t4cbby',1.79577573648916769032e+09,1,NULL);
INSERT INTO "events" VALUES(159,'ykcbr8nfr7hv',144,'nycj3ntyfq74yaw9ksq2','CandidatePlaced','{"candidate":"re5nfd4sy8q5","before":"b9kqxde7hqk3","after":null}','e5vf5edak3t4cbby',1.79577573648916769032e+09,1,NULL);
INSERT INTO "events" VALUES(160,'ykcbr8nfr7hv',145,'nycj3ntyfq74yaw9ksq2','NodeRemoved','{"node":"b9kqxde7hqk3","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"links":[["b9kqxde7hqk3","2fjrx9vnv5eh"]]}','e5vf5edak3t4cbby',1.79577573648916769032e+09,1,NULL);
INSERT INTO "events" VALUES(161,'ykcbr8nfr7hv',146,'4hkn9hukj39xkvjb2gr4','CauseAdded','{"node":"34d87euz8r78","text":"Nadie avisa de los cortes","effect":"2fjrx9vnv5eh","order":4}','sm3ayaduvwe2sugg',1.79577573652931857112e+09,1,NULL);
INSERT INTO "events" VALUES(162,'ykcbr8nfr7hv',147,'4hkn9hukj39xkvjb2gr4','IdeaPlaced','{"idea":"qqk75uqt9xh4","node":"34d87euz8r78"}','sm3ayaduvwe2sugg',1.79577573652931857112e+09,1,NULL);
INSERT INTO "events" VALUES(163,'ykcbr8nfr7hv',148,'wa3fpp682hgj94q8qduq','OperationUndone','{"op":"4hkn9hukj39xkvjb2gr4"}','sm3ayaduvwe2sugg',1.79577573655331420893e+09,1,NULL);
INSERT INTO "events" VALUES(164,'ykcbr8nfr7hv',149,'wa3fpp682hgj94q8qduq','IdeaLifted','{"idea":"qqk75uqt9xh4","node":"34d87euz8r78"}','sm3ayaduvwe2sugg',1.79577573655331420893e+09,1,NULL);
INSERT INTO "events" VALUES(165,'ykcbr8nfr7hv',150,'wa3fpp682hgj94q8qduq','NodeRemoved','{"node":"34d87euz8r78","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":4,"links":[["34d87euz8r78","2fjrx9vnv5eh"]]}','sm3ayaduvwe2sugg',1.79577573655331420893e+09,1,NULL);
INSERT INTO "events" VALUES(166,'ykcbr8nfr7hv',151,'zrvsb7j7nv8crxu4cqry','OperationRedone','{"op":"4hkn9hukj39xkvjb2gr4"}','sm3ayaduvwe2sugg',1.79577573657738876347e+09,1,NULL);
INSERT INTO "events" VALUES(167,'ykcbr8nfr7hv',152,'zrvsb7j7nv8crxu4cqry','CauseAdded','{"node":"34d87euz8r78","text":"Nadie avisa de los cortes","effect":"2fjrx9vnv5eh","order":4}','sm3ayaduvwe2sugg',1.79577573657738876347e+09,1,NULL);
INSERT INTO "events" VALUES(168,'ykcbr8nfr7hv',153,'zrvsb7j7nv8crxu4cqry','IdeaPlaced','{"idea":"qqk75uqt9xh4","node":"34d87euz8r78"}','sm3ayaduvwe2sugg',1.79577573657738876347e+09,1,NULL);
INSERT INTO "events" VALUES(169,'ykcbr8nfr7hv',154,'53y7dzdrk2cxsr2p8fr4','NodeSetAside','{"node":"upm6mt8zk4sg","text":"2. El pozo se seca","order":5}','ey9wxhx5fg2ykzpz',1.79577573661540865895e+09,1,NULL);
INSERT INTO "events" VALUES(170,'ykcbr8nfr7hv',155,'53y7dzdrk2cxsr2p8fr4','IdeaPlaced','{"idea":"vawev7gs55hj","node":"upm6mt8zk4sg"}','ey9wxhx5fg2ykzpz',1.79577573661540865895e+09,1,NULL);
INSERT INTO "events" VALUES(171,'ykcbr8nfr7hv',156,'5eygtb45425swbzw9uvq','BranchRestored','{"node":"upm6mt8zk4sg","cut":[],"joined":[["upm6mt8zk4sg","2fjrx9vnv5eh"]]}','ey9wxhx5fg2ykzpz',1.79577573663328289989e+09,1,NULL);
INSERT INTO "events" VALUES(172,'ykcbr8nfr7hv',157,'dn8hsy9fpd9c9wcb4y7a','CauseAdded','{"node":"uzg2av2eztx3","text":"La bomba se descompone y nadie la repara","effect":"2fjrx9vnv5eh","order":6}','w8uqxd66zs8wp8pf',1.7957757366599276066e+09,1,NULL);
INSERT INTO "events" VALUES(173,'ykcbr8nfr7hv',158,'kgasytsft2utpqcbfv84','CauseAdded','{"node":"wbbkypum6yj6","text":"No hay refacciones","effect":"uzg2av2eztx3","order":7}','e5vf5edak3t4cbby',1.79577573668017673493e+09,1,NULL);
INSERT INTO "events" VALUES(174,'ykcbr8nfr7hv',159,'s95s9manp66b53fjge5m','CauseAdded','{"node":"8tw7yvpfqegw","text":"Fugas en la red","effect":"2fjrx9vnv5eh","order":8}','e5vf5edak3t4cbby',1.79577573670600628853e+09,1,NULL);
INSERT INTO "events" VALUES(175,'ykcbr8nfr7hv',160,'8pagjmpkx92ckzce5uct','EffectAdded','{"node":"343ht7ateb6f","text":"Las familias compran pipas","cause":"2fjrx9vnv5eh","order":9}','dqx2qn84xxjj5hvf',1.7957757367207002639e+09,1,NULL);
INSERT INTO "events" VALUES(176,'ykcbr8nfr7hv',161,'hdeupjsbubr3u5fb75nw','EffectAdded','{"node":"crg6hyt2tgjq","text":"Gastan un quinto de su ingreso","cause":"343ht7ateb6f","order":10}','dqx2qn84xxjj5hvf',1.79577573674414324757e+09,1,NULL);
INSERT INTO "events" VALUES(177,'ykcbr8nfr7hv',162,'9mjmh5cdezdehhj5qe6g','NodeReworded','{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573676439166067e+09,1,NULL);
INSERT INTO "events" VALUES(178,'ykcbr8nfr7hv',163,'cem33tu6xney5skgac9e','NodeReworded','{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','e5vf5edak3t4cbby',1.7957757367849192619e+09,1,NULL);
INSERT INTO "events" VALUES(179,'ykcbr8nfr7hv',164,'rk7aan2a8pgm9c5garwg','NodeReworded','{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573681244134903e+09,1,NULL);
INSERT INTO "events" VALUES(180,'ykcbr8nfr7hv',165,'km9wfdxh9kwpgy4xak2n','NodeMoved','{"node":"wbbkypum6yj6","cut":[["wbbkypum6yj6","uzg2av2eztx3"]],"joined":[["wbbkypum6yj6","8tw7yvpfqegw"]]}','e5vf5edak3t4cbby',1.79577573683239865307e+09,1,NULL);
INSERT INTO "events" VALUES(181,'ykcbr8nfr7hv',166,'svzfwgmxdtwhfpg4ah6g','NodesLinked','{"node":"wbbkypum6yj6","cut":[],"joined":[["wbbkypum6yj6","uzg2av2eztx3"]]}','e5vf5edak3t4cbby',1.79577573685252141946e+09,1,NULL);
INSERT INTO "events" VALUES(182,'ykcbr8nfr7hv',167,'h5akdb7s4vuc635rxnkm','NodesUnlinked','{"node":"wbbkypum6yj6","cut":[["wbbkypum6yj6","8tw7yvpfqegw"]],"joined":[]}','e5vf5edak3t4cbby',1.79577573687208938597e+09,1,NULL);
INSERT INTO "events" VALUES(183,'ykcbr8nfr7hv',168,'xqk5qgdkfmmkax4hta6u','NodeReworded','{"node":"uzg2av2eztx3","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573688858842847e+09,1,NULL);
INSERT INTO "events" VALUES(184,'ykcbr8nfr7hv',169,'xqk5qgdkfmmkax4hta6u','NodeSplitOff','{"node":"3fw3fpj5gewu","of":"uzg2av2eztx3","text":"Nadie repara la bomba","order":11,"links":[["3fw3fpj5gewu","2fjrx9vnv5eh"]]}','w8uqxd66zs8wp8pf',1.79577573688858842847e+09,1,NULL);
INSERT INTO "events" VALUES(185,'ykcbr8nfr7hv',170,'6h3jey3yex6qx98r4je4','NodesMerged','{"node":"3fw3fpj5gewu","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"wbbkypum6yj6","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["wbbkypum6yj6","uzg2av2eztx3"]]}],"joined":[["3fw3fpj5gewu","uzg2av2eztx3"]],"cut":[]}','w8uqxd66zs8wp8pf',1.79577573691993236547e+09,1,NULL);
INSERT INTO "events" VALUES(186,'ykcbr8nfr7hv',171,'kdw4692zyz47kej4fzrm','OperationUndone','{"op":"6h3jey3yex6qx98r4je4"}','w8uqxd66zs8wp8pf',1.79577573694627356526e+09,1,NULL);
INSERT INTO "events" VALUES(187,'ykcbr8nfr7hv',172,'kdw4692zyz47kej4fzrm','NodesParted','{"node":"3fw3fpj5gewu","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"wbbkypum6yj6","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["wbbkypum6yj6","uzg2av2eztx3"]]}],"joined":[["3fw3fpj5gewu","uzg2av2eztx3"]],"cut":[]}','w8uqxd66zs8wp8pf',1.79577573694627356526e+09,1,NULL);
INSERT INTO "events" VALUES(188,'ykcbr8nfr7hv',173,'pzf9wkjskebwyxtr8bms','NodesMerged','{"node":"3fw3fpj5gewu","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"wbbkypum6yj6","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["wbbkypum6yj6","uzg2av2eztx3"]]}],"joined":[["3fw3fpj5gewu","uzg2av2eztx3"]],"cut":[]}','w8uqxd66zs8wp8pf',1.79577573696024417881e+09,1,NULL);
INSERT INTO "events" VALUES(189,'ykcbr8nfr7hv',174,'r7uwmms9aquge2enxa4z','BranchParked','{"node":"crg6hyt2tgjq","cut":[["343ht7ateb6f","crg6hyt2tgjq"]],"joined":[]}','dqx2qn84xxjj5hvf',1.79577573698030805589e+09,1,NULL);
INSERT INTO "events" VALUES(190,'ykcbr8nfr7hv',175,'x5fqfunxygje2dawv82y','BranchRestored','{"node":"crg6hyt2tgjq","cut":[],"joined":[["343ht7ateb6f","crg6hyt2tgjq"]]}','dqx2qn84xxjj5hvf',1.79577573699991893769e+09,1,NULL);
INSERT INTO "events" VALUES(191,'ykcbr8nfr7hv',176,'c2sk3q6fqetx5x7encuq','NodeRemoved','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','dqx2qn84xxjj5hvf',1.79577573701438498498e+09,1,NULL);
INSERT INTO "events" VALUES(192,'ykcbr8nfr7hv',177,'8u68vvzrxnyhfuvbhct5','OperationUndone','{"op":"c2sk3q6fqetx5x7encuq"}','dqx2qn84xxjj5hvf',1.79577573702825188635e+09,1,NULL);
INSERT INTO "events" VALUES(193,'ykcbr8nfr7hv',178,'8u68vvzrxnyhfuvbhct5','NodeReturned','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','dqx2qn84xxjj5hvf',1.79577573702825188635e+09,1,NULL);
INSERT INTO "events" VALUES(194,'ykcbr8nfr7hv',179,'mn5asm3x3cqzxwucfugz','NodeRemoved','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','e5vf5edak3t4cbby',1.79577573704446482663e+09,1,NULL);
INSERT INTO "events" VALUES(195,'ykcbr8nfr7hv',180,'m2r2r9snj73f57y2w7uh','OperationTakenBack','{"op":"mn5asm3x3cqzxwucfugz","again":false}','sm3ayaduvwe2sugg',1.79577573706488442415e+09,1,NULL);
INSERT INTO "events" VALUES(196,'ykcbr8nfr7hv',181,'m2r2r9snj73f57y2w7uh','NodeReturned','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','sm3ayaduvwe2sugg',1.79577573706488442415e+09,1,NULL);
INSERT INTO "events" VALUES(197,'ykcbr8nfr7hv',182,'ghmjvsp7zwup3uyvckh2','OperationUndone','{"op":"m2r2r9snj73f57y2w7uh"}','sm3ayaduvwe2sugg',1.79577573708523869516e+09,1,NULL);
INSERT INTO "events" VALUES(198,'ykcbr8nfr7hv',183,'ghmjvsp7zwup3uyvckh2','NodeRemoved','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','sm3ayaduvwe2sugg',1.79577573708523869516e+09,1,NULL);
INSERT INTO "events" VALUES(199,'ykcbr8nfr7hv',184,'ghmjvsp7zwup3uyvckh2','OperationTakenBack','{"op":"mn5asm3x3cqzxwucfugz","again":true}','sm3ayaduvwe2sugg',1.79577573708523869516e+09,1,NULL);
INSERT INTO "events" VALUES(200,'ykcbr8nfr7hv',185,'qqa3su5m42fja9hfe269','OperationRedone','{"op":"m2r2r9snj73f57y2w7uh"}','sm3ayaduvwe2sugg',1.79577573710405898098e+09,1,NULL);
INSERT INTO "events" VALUES(201,'ykcbr8nfr7hv',186,'qqa3su5m42fja9hfe269','OperationTakenBack','{"op":"mn5asm3x3cqzxwucfugz","again":false}','sm3ayaduvwe2sugg',1.79577573710405898098e+09,1,NULL);
INSERT INTO "events" VALUES(202,'ykcbr8nfr7hv',187,'qqa3su5m42fja9hfe269','NodeReturned','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','sm3ayaduvwe2sugg',1.79577573710405898098e+09,1,NULL);
INSERT INTO "events" VALUES(203,'ykcbr8nfr7hv',188,'c6f5zs7uusq6a7f682ag','NodeRemoved','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}','e5vf5edak3t4cbby',1.79577573712417578699e+09,1,NULL);
INSERT INTO "events" VALUES(204,'ykcbr8nfr7hv',189,'9twmfpupheb9p2wz9qxs','NodeReturned','{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}','dqx2qn84xxjj5hvf',1.79577573714813542365e+09,1,NULL);
INSERT INTO "events" VALUES(205,'ykcbr8nfr7hv',190,'9twmfpupheb9p2wz9qxs','BranchRestored','{"node":"crg6hyt2tgjq","cut":[],"joined":[["343ht7ateb6f","crg6hyt2tgjq"]]}','dqx2qn84xxjj5hvf',1.79577573714813542365e+09,1,NULL);
INSERT INTO "events" VALUES(206,'ykcbr8nfr7hv',191,'r7mukt8mdsjdrymm6n5e','VersionNamed','{"version":"zn2tj88b42v2","name":"Antes de la pausa","reason":"named","about":"","at_version":190,"at":1795775737.1719468,"order":1,"digest":"98448b60de1423981763e6236956a841","by":"w8uqxd66zs8wp8pf"}','w8uqxd66zs8wp8pf',1.79577573717216944695e+09,1,NULL);
INSERT INTO "events" VALUES(207,'ykcbr8nfr7hv',192,'9fzhpxcsq4kv9yrmvyc8','VersionRenamed','{"version":"zn2tj88b42v2","before":"Antes de la pausa","after":"Antes de comer"}','w8uqxd66zs8wp8pf',1.79577573718815636637e+09,1,NULL);
INSERT INTO "events" VALUES(208,'ykcbr8nfr7hv',193,'rh66pzn92zr2s2f3q59e','CauseAdded','{"node":"49q2xc8futus","text":"Tarifas que no alcanzan","effect":"2fjrx9vnv5eh","order":12}','e5vf5edak3t4cbby',1.79577573720864057545e+09,1,NULL);
INSERT INTO "events" VALUES(209,'ykcbr8nfr7hv',194,'zeg5t83hmve6beqb8rsn','BranchParked','{"node":"8tw7yvpfqegw","cut":[["8tw7yvpfqegw","2fjrx9vnv5eh"]],"joined":[]}','e5vf5edak3t4cbby',1.79577573722853422164e+09,1,NULL);
INSERT INTO "events" VALUES(210,'ykcbr8nfr7hv',195,'pbe4ecdjjhsvyv5v4arz','NodeBrought','{"node":"zqw9u2y5depd","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["zqw9u2y5depd","2fjrx9vnv5eh"]]}','sm3ayaduvwe2sugg',1.79577573725327682488e+09,1,NULL);
INSERT INTO "events" VALUES(211,'ykcbr8nfr7hv',196,'pbe4ecdjjhsvyv5v4arz','NodeBrought','{"node":"7rgdjdaqmpjr","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["7rgdjdaqmpjr","zqw9u2y5depd"]]}','sm3ayaduvwe2sugg',1.79577573725327682488e+09,1,NULL);
INSERT INTO "events" VALUES(212,'ykcbr8nfr7hv',197,'hpxysaaurf43ke6vn3yb','VersionNamed','{"version":"dx5hzvy9d6r9","name":"","reason":"restored","about":"zn2tj88b42v2","at_version":196,"at":1795775737.3572123,"order":2,"digest":"a43750145f3cd925ed8c3cc2d2844519","by":null}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(213,'ykcbr8nfr7hv',198,'hpxysaaurf43ke6vn3yb','VersionRestored','{"version":"zn2tj88b42v2"}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(214,'ykcbr8nfr7hv',199,'hpxysaaurf43ke6vn3yb','ArrowsRestored','{"node":"2fjrx9vnv5eh","cut":[["49q2xc8futus","2fjrx9vnv5eh"],["zqw9u2y5depd","2fjrx9vnv5eh"],["7rgdjdaqmpjr","zqw9u2y5depd"]],"joined":[]}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(215,'ykcbr8nfr7hv',200,'hpxysaaurf43ke6vn3yb','NodeRemoved','{"node":"49q2xc8futus","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(216,'ykcbr8nfr7hv',201,'hpxysaaurf43ke6vn3yb','NodeRemoved','{"node":"zqw9u2y5depd","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(217,'ykcbr8nfr7hv',202,'hpxysaaurf43ke6vn3yb','NodeRemoved','{"node":"7rgdjdaqmpjr","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(218,'ykcbr8nfr7hv',203,'hpxysaaurf43ke6vn3yb','ArrowsRestored','{"node":"2fjrx9vnv5eh","cut":[],"joined":[["8tw7yvpfqegw","2fjrx9vnv5eh"]]}','sm3ayaduvwe2sugg',1.79577573735730195046e+09,1,NULL);
INSERT INTO "events" VALUES(219,'ykcbr8nfr7hv',204,'2fxtep6wuqmskvhc2ffb','CauseAdded','{"node":"ghs94nkfxmdd","text":"No llueve","effect":"2fjrx9vnv5eh","order":15}','w8uqxd66zs8wp8pf',1.79577573743303656574e+09,1,NULL);
INSERT INTO "events" VALUES(220,'ykcbr8nfr7hv',205,'g43bhm4tj5w5kbtj36k5','CauseAdded','{"node":"xhvwemu8a6rq","text":"Está lejos","effect":"2fjrx9vnv5eh","order":16}','w8uqxd66zs8wp8pf',1.79577573746492195122e+09,1,NULL);
INSERT INTO "events" VALUES(221,'ykcbr8nfr7hv',206,'9t64nen3tdneej2ee5hy','NodeMoved','{"node":"ghs94nkfxmdd","cut":[["ghs94nkfxmdd","2fjrx9vnv5eh"]],"joined":[["ghs94nkfxmdd","34d87euz8r78"]]}','w8uqxd66zs8wp8pf',1.79577573748113250738e+09,1,NULL);
INSERT INTO "events" VALUES(222,'ykcbr8nfr7hv',207,'9t64nen3tdneej2ee5hy','NodeMoved','{"node":"xhvwemu8a6rq","cut":[["xhvwemu8a6rq","2fjrx9vnv5eh"]],"joined":[["xhvwemu8a6rq","34d87euz8r78"]]}','w8uqxd66zs8wp8pf',1.79577573748113250738e+09,1,NULL);
INSERT INTO "events" VALUES(223,'ykcbr8nfr7hv',208,'8em5da6fu7c4583w2r9y','BranchParked','{"node":"ghs94nkfxmdd","cut":[["ghs94nkfxmdd","34d87euz8r78"]],"joined":[]}','w8uqxd66zs8wp8pf',1.79577573751307892802e+09,1,NULL);
INSERT INTO "events" VALUES(224,'ykcbr8nfr7hv',209,'8em5da6fu7c4583w2r9y','BranchParked','{"node":"xhvwemu8a6rq","cut":[["xhvwemu8a6rq","34d87euz8r78"]],"joined":[]}','w8uqxd66zs8wp8pf',1.79577573751307892802e+09,1,NULL);
INSERT INTO "events" VALUES(225,'ykcbr8nfr7hv',210,'qd3rdad96zm3a4a9q575','NodeRemoved','{"node":"ghs94nkfxmdd","wording":{"text":"No llueve","offers":[]},"order":15,"links":[]}','w8uqxd66zs8wp8pf',1.79577573753538608557e+09,1,NULL);
INSERT INTO "events" VALUES(226,'ykcbr8nfr7hv',211,'qd3rdad96zm3a4a9q575','NodeRemoved','{"node":"xhvwemu8a6rq","wording":{"text":"Está lejos","offers":[]},"order":16,"links":[]}','w8uqxd66zs8wp8pf',1.79577573753538608557e+09,1,NULL);
INSERT INTO "events" VALUES(227,'ykcbr8nfr7hv',212,'wn7auxwzqkehr2evf7b2','ArrowVoted','{"voter":"w8uqxd66zs8wp8pf","before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","sector":"people","answer":"yes"}}','w8uqxd66zs8wp8pf',1.79577573755711174014e+09,1,NULL);
INSERT INTO "events" VALUES(228,'ykcbr8nfr7hv',213,'srgugdfqyjaqrgk8562s','ArrowVoted','{"voter":"e5vf5edak3t4cbby","before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","sector":"government","answer":"no"}}','e5vf5edak3t4cbby',1.79577573759253239634e+09,1,NULL);
INSERT INTO "events" VALUES(229,'ykcbr8nfr7hv',214,'uy28rpk2c9bz6bqfmxwp','ArrowVoted','{"voter":"e5vf5edak3t4cbby","before":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","sector":"government","answer":"no"},"after":null}','e5vf5edak3t4cbby',1.79577573760838389398e+09,1,NULL);
INSERT INTO "events" VALUES(230,'ykcbr8nfr7hv',215,'bkexkax5yaydjsaz778f','QuestionPut','{"before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","open":true}}','sm3ayaduvwe2sugg',1.79577573762756943697e+09,1,NULL);
INSERT INTO "events" VALUES(231,'ykcbr8nfr7hv',216,'22redvb5ktdfkhvpt29u','PaperVotesEntered','{"before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","sector":"people","answer":"yes","count":3}}','sm3ayaduvwe2sugg',1.79577573764313054086e+09,1,NULL);
INSERT INTO "events" VALUES(232,'ykcbr8nfr7hv',217,'sw7fec6wfmhuwzuquwpa','QuestionPut','{"before":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","open":true},"after":null}','sm3ayaduvwe2sugg',1.79577573765603446965e+09,1,NULL);
INSERT INTO "events" VALUES(233,'ykcbr8nfr7hv',218,'3afepsvqdv25uazpxuy5','QuestionPut','{"before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","open":true}}','sm3ayaduvwe2sugg',1.79577573767936205864e+09,1,NULL);
INSERT INTO "events" VALUES(234,'ykcbr8nfr7hv',219,'s8uscgnzhuzucr438pew','QuestionPut','{"before":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","open":true},"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","open":false}}','sm3ayaduvwe2sugg',1.79577573770353889461e+09,1,NULL);
INSERT INTO "events" VALUES(235,'ykcbr8nfr7hv',220,'yfnzsq7xsf56ppuj7258','ArrowMarked','{"before":null,"after":{"cause":"34d87euz8r78","effect":"2fjrx9vnv5eh","necessary":true,"sufficient":false}}','w8uqxd66zs8wp8pf',1.79577573772504067422e+09,1,NULL);
INSERT INTO "events" VALUES(236,'ykcbr8nfr7hv',221,'svz7m9xzky475588sghz','ActionAnswered','{"node":"34d87euz8r78","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','w8uqxd66zs8wp8pf',1.79577573773521304133e+09,1,NULL);
INSERT INTO "events" VALUES(237,'ykcbr8nfr7hv',222,'mnqetn5fbhv9a4dbjnwb','LeafSettled','{"node":"34d87euz8r78","settled":true}','w8uqxd66zs8wp8pf',1.79577573775495934488e+09,1,NULL);
INSERT INTO "events" VALUES(238,'ykcbr8nfr7hv',223,'zcabd95y6jft2tt5cef8','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["34d87euz8r78"],"reason":"Sí se puede"}}','w8uqxd66zs8wp8pf',1.79577573777260422705e+09,1,NULL);
INSERT INTO "events" VALUES(239,'ykcbr8nfr7hv',224,'xadkag9fq9tqw7ezxqnw','EvidenceAdded','{"evidence":"jsqyj3jcjbcj","before":null,"after":{"evidence":"jsqyj3jcjbcj","node":"2fjrx9vnv5eh","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','e5vf5edak3t4cbby',1.79577573778826451306e+09,1,NULL);
INSERT INTO "events" VALUES(240,'ykcbr8nfr7hv',225,'xq4gcfn2pn5w3y5bs4hr','EvidenceChanged','{"evidence":"jsqyj3jcjbcj","before":{"evidence":"jsqyj3jcjbcj","node":"2fjrx9vnv5eh","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"jsqyj3jcjbcj","node":"2fjrx9vnv5eh","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','e5vf5edak3t4cbby',1.79577573782384848589e+09,1,NULL);
INSERT INTO "events" VALUES(241,'ykcbr8nfr7hv',226,'mppysxtm4ymcg54bc76n','EvidenceAdded','{"evidence":"mzpgshc6h4za","before":null,"after":{"evidence":"mzpgshc6h4za","node":"34d87euz8r78","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','w8uqxd66zs8wp8pf',1.79577573783998465533e+09,1,NULL);
INSERT INTO "events" VALUES(242,'ykcbr8nfr7hv',227,'ekpqrpeut8uwp3wazry6','EvidenceChanged','{"evidence":"mzpgshc6h4za","before":{"evidence":"mzpgshc6h4za","node":"34d87euz8r78","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"mzpgshc6h4za","node":"2fjrx9vnv5eh","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','w8uqxd66zs8wp8pf',1.79577573786373925202e+09,1,NULL);
INSERT INTO "events" VALUES(243,'ykcbr8nfr7hv',228,'cju2apdzxffabzx8psc6','EvidenceRemoved','{"evidence":"mzpgshc6h4za","before":{"evidence":"mzpgshc6h4za","node":"2fjrx9vnv5eh","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','w8uqxd66zs8wp8pf',1.79577573787554478643e+09,1,NULL);
INSERT INTO "events" VALUES(244,'ykcbr8nfr7hv',229,'e93nyrpr5ar5fw7fcgkb','StageOpened','{"stage":"objective_tree"}','sm3ayaduvwe2sugg',1.79577573788786768911e+09,1,NULL);
INSERT INTO "events" VALUES(245,'ykcbr8nfr7hv',230,'8wqy4azghzwwq77gcxes','ObjectiveConfirmed','{"node":"2fjrx9vnv5eh","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','w8uqxd66zs8wp8pf',1.79577573790447759627e+09,1,NULL);
INSERT INTO "events" VALUES(246,'ykcbr8nfr7hv',231,'rftupdxehf8p7u39dfzj','ObjectiveOffered','{"node":"2fjrx9vnv5eh","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','e5vf5edak3t4cbby',1.79577573794021415711e+09,1,NULL);
INSERT INTO "events" VALUES(247,'ykcbr8nfr7hv',232,'tqdrjcckf4xj2pmphfcw','ObjectiveConfirmed','{"node":"2fjrx9vnv5eh","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','w8uqxd66zs8wp8pf',1.79577573797042012214e+09,1,NULL);
INSERT INTO "events" VALUES(248,'ykcbr8nfr7hv',233,'e7qpaqukzsbcqucszekb','ObjectiveConfirmed','{"node":"343ht7ateb6f","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','e5vf5edak3t4cbby',1.79577573798383522034e+09,1,NULL);
INSERT INTO "events" VALUES(249,'ykcbr8nfr7hv',234,'yx8q8ucv5qp5m4fmtevm','ProposalsShown','{"shown":true}','sm3ayaduvwe2sugg',1.79577573811302280428e+09,1,NULL);
INSERT INTO "events" VALUES(250,'ykcbr8nfr7hv',235,'seq6hykjtdku9skcj5ad','ProposalRead','{"node":"34d87euz8r78","before":null,"after":{"problem":"Nadie avisa de los cortes","objective":"Se avisa de los cortes"}}','sm3ayaduvwe2sugg',1.79577573814215016366e+09,1,NULL);
INSERT INTO "events" VALUES(251,'ykcbr8nfr7hv',236,'saddzzsjd2tmcuere4b2','ProposalRead','{"node":"uzg2av2eztx3","before":null,"after":{"problem":"La bomba se descompone","objective":"La bomba funciona bien"}}','sm3ayaduvwe2sugg',1.79577573816396236414e+09,1,NULL);
INSERT INTO "events" VALUES(252,'ykcbr8nfr7hv',237,'4cs2zxeyvssgzmkv7drx','ProposalRead','{"node":"8tw7yvpfqegw","before":null,"after":{"problem":"Fugas por tubería vieja","objective":"Menos fugas por tubería vieja"}}','sm3ayaduvwe2sugg',1.79577573821812438957e+09,1,NULL);
INSERT INTO "events" VALUES(253,'ykcbr8nfr7hv',238,'wyth9keqejsgbbbmssjw','ProposalsShown','{"shown":false}','sm3ayaduvwe2sugg',1.79577573824956417082e+09,1,NULL);
INSERT INTO "events" VALUES(254,'ykcbr8nfr7hv',239,'8aqte5ppaxb2233k9utu','ObjectiveConfirmed','{"node":"34d87euz8r78","before":null,"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','sm3ayaduvwe2sugg',1.79577573828096270563e+09,1,NULL);
INSERT INTO "events" VALUES(255,'ykcbr8nfr7hv',240,'8aqte5ppaxb2233k9utu','ObjectiveConfirmed','{"node":"uzg2av2eztx3","before":null,"after":{"wording":{"text":"La bomba funciona bien","offers":[]},"problem":"La bomba se descompone","confirmed":true}}','sm3ayaduvwe2sugg',1.79577573828096270563e+09,1,NULL);
INSERT INTO "events" VALUES(256,'ykcbr8nfr7hv',241,'8aqte5ppaxb2233k9utu','ObjectiveConfirmed','{"node":"8tw7yvpfqegw","before":null,"after":{"wording":{"text":"Menos fugas por tubería vieja","offers":[]},"problem":"Fugas por tubería vieja","confirmed":true}}','sm3ayaduvwe2sugg',1.79577573828096270563e+09,1,NULL);
INSERT INTO "events" VALUES(257,'ykcbr8nfr7hv',242,'g7vsdygyrnd9nn5vpcwb','ObjectiveReopened','{"node":"343ht7ateb6f","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','w8uqxd66zs8wp8pf',1.79577573832501578331e+09,1,NULL);
INSERT INTO "events" VALUES(258,'ykcbr8nfr7hv',243,'at5pj7f7m9rt7gn84pu9','ProblemSentBack','{"node":"2fjrx9vnv5eh","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','w8uqxd66zs8wp8pf',1.7957757383503496647e+09,1,NULL);
INSERT INTO "events" VALUES(259,'ykcbr8nfr7hv',244,'s2rybjxkv3g7rs5wzz7r','ProblemSentBack','{"node":"2fjrx9vnv5eh","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','e5vf5edak3t4cbby',1.79577573835914158818e+09,1,NULL);
INSERT INTO "events" VALUES(260,'ykcbr8nfr7hv',245,'vjz7nut9rwwrywyeycu5','VersionNamed','{"version":"5auw7g7mush4","name":"Con objetivos","reason":"named","about":"","at_version":244,"at":1795775738.372488,"order":3,"digest":"45420f1fbca9022626a2e33f4f846df4","by":"w8uqxd66zs8wp8pf"}','w8uqxd66zs8wp8pf',1.79577573837272620196e+09,1,NULL);
INSERT INTO "events" VALUES(261,'ykcbr8nfr7hv',246,'xwagjvcaj76re8pqbhde','ObjectiveOffered','{"node":"343ht7ateb6f","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','e5vf5edak3t4cbby',1.79577573839590072632e+09,1,NULL);
INSERT INTO "events" VALUES(262,'ykcbr8nfr7hv',247,'fefg8grscu6z9cuqmtw4','VersionNamed','{"version":"q4d6v2x8wmdf","name":"Final","reason":"named","about":"","at_version":246,"at":1795775738.41338,"order":4,"digest":"d968cacf23fc5da1cfee55e4aafe95cf","by":null}','sm3ayaduvwe2sugg',1.79577573841767811771e+09,1,NULL);
INSERT INTO "events" VALUES(263,'ykcbr8nfr7hv',248,'bedkfx47uhqexvs65vmm','ObjectiveReopened','{"node":"34d87euz8r78","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','w8uqxd66zs8wp8pf',1.79577573843169331548e+09,1,NULL);
INSERT INTO "events" VALUES(264,'ykcbr8nfr7hv',249,'6dj5cmh48wnpghayd9xe','VersionNamed','{"version":"hyy2n82hdskk","name":"","reason":"restored","about":"q4d6v2x8wmdf","at_version":248,"at":1795775738.4809806,"order":5,"digest":"db8809914e079634e4145db7de4b16c4","by":null}','sm3ayaduvwe2sugg',1.79577573848109531403e+09,1,NULL);
INSERT INTO "events" VALUES(265,'ykcbr8nfr7hv',250,'6dj5cmh48wnpghayd9xe','VersionRestored','{"version":"q4d6v2x8wmdf"}','sm3ayaduvwe2sugg',1.79577573848109531403e+09,1,NULL);
INSERT INTO "events" VALUES(266,'ykcbr8nfr7hv',251,'6dj5cmh48wnpghayd9xe','ObjectiveRestored','{"node":"34d87euz8r78","before":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Se avisa de los cortes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','sm3ayaduvwe2sugg',1.79577573848109531403e+09,1,NULL);
INSERT INTO "events" VALUES(267,'ykcbr8nfr7hv',252,'3psysexy85m67vus8ckg','StageOpened','{"stage":"commitment_card"}','sm3ayaduvwe2sugg',1.79577573850782465933e+09,1,NULL);
INSERT INTO "events" VALUES(268,'ykcbr8nfr7hv',253,'fu84gvv4n6n5scenjh6y','CommitmentDrafted','{"card":"sthjhwq2ftp3","order":1,"node":"2fjrx9vnv5eh","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Menos fugas por tubería vieja","offers":[]}]],"items":[],"let_be":[]}','w8uqxd66zs8wp8pf',1.79577573859188818934e+09,1,NULL);
INSERT INTO "events" VALUES(269,'ykcbr8nfr7hv',254,'kv3su7ychkfhkbqnu6p3','CommitmentReworded','{"card":"sthjhwq2ftp3","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573865946531293e+09,1,NULL);
INSERT INTO "events" VALUES(270,'ykcbr8nfr7hv',255,'wxwmf874dgxfbmgu2hkr','CommitmentReworded','{"card":"sthjhwq2ftp3","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','e5vf5edak3t4cbby',1.79577573866768026356e+09,1,NULL);
INSERT INTO "events" VALUES(271,'ykcbr8nfr7hv',256,'yh69h4bqdm78a2ymy2m5','CommitmentReworded','{"card":"sthjhwq2ftp3","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','e5vf5edak3t4cbby',1.79577573868388485909e+09,1,NULL);
INSERT INTO "events" VALUES(272,'ykcbr8nfr7hv',257,'u6bq7m67jtxdf2tvyq6c','CommitmentReworded','{"card":"sthjhwq2ftp3","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573868892550468e+09,1,NULL);
INSERT INTO "events" VALUES(273,'ykcbr8nfr7hv',258,'4q39ngr3eb827rnk88hd','CommitmentDrafted','{"card":"nkjc3zumb4g7","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','e5vf5edak3t4cbby',1.79577573870153784753e+09,1,NULL);
INSERT INTO "events" VALUES(274,'ykcbr8nfr7hv',259,'wyf7zfdsm3k2nfrcwkdq','CommitmentRemoved','{"card":"nkjc3zumb4g7","order":2,"node":null,"fields":[],"items":[],"let_be":[]}','e5vf5edak3t4cbby',1.79577573870794677734e+09,1,NULL);
INSERT INTO "events" VALUES(275,'ykcbr8nfr7hv',260,'6qbm7wr5nwqdwmbs8hjd','CardItemAdded','{"card":"sthjhwq2ftp3","item":{"item":"jhprvubntndq","of":"parties","order":1,"fields":[["role",{"text":"lead","offers":[]}],["side",{"text":"government","offers":[]}],["institution",{"text":"Comisión de agua","offers":[]}],["post",{"text":"Dirección","offers":[]}]]}}','w8uqxd66zs8wp8pf',1.79577573871724081042e+09,1,NULL);
INSERT INTO "events" VALUES(276,'ykcbr8nfr7hv',261,'g7fssxbhcuj6yspjtmxs','CardItemAdded','{"card":"sthjhwq2ftp3","item":{"item":"ab3zn767cv7m","of":"activities","order":1,"fields":[["activity",{"text":"Cambiar la bomba","offers":[]}],["responsible",{"text":"jhprvubntndq","offers":[]}],["start",{"text":"2027-03-01","offers":[]}]]}}','w8uqxd66zs8wp8pf',1.79577573872843265527e+09,1,NULL);
INSERT INTO "events" VALUES(277,'ykcbr8nfr7hv',262,'7jg4q88fy75znkytcb3y','CardItemAdded','{"card":"sthjhwq2ftp3","item":{"item":"8sk9fy8rgfd6","of":"activities","order":2,"fields":[]}}','e5vf5edak3t4cbby',1.79577573873603177074e+09,1,NULL);
INSERT INTO "events" VALUES(278,'ykcbr8nfr7hv',263,'43wvrffzu4r8fb4cfm6d','CardItemsOrdered','{"card":"sthjhwq2ftp3","before":[["8sk9fy8rgfd6",2],["ab3zn767cv7m",1]],"after":[["8sk9fy8rgfd6",1],["ab3zn767cv7m",2]]}','e5vf5edak3t4cbby',1.79577573874752950667e+09,1,NULL);
INSERT INTO "events" VALUES(279,'ykcbr8nfr7hv',264,'s7vpfb6qptp5amresbnh','CardItemRemoved','{"card":"sthjhwq2ftp3","item":{"item":"8sk9fy8rgfd6","of":"activities","order":1,"fields":[]}}','e5vf5edak3t4cbby',1.79577573875582075122e+09,1,NULL);
INSERT INTO "events" VALUES(280,'ykcbr8nfr7hv',265,'gwsxczchshebz3m8qanq','CardItemReworded','{"card":"sthjhwq2ftp3","item":"ab3zn767cv7m","field":"product","before":{"text":"","offers":[]},"after":{"text":"Una bomba","offers":[]}}','w8uqxd66zs8wp8pf',1.79577573876451826095e+09,1,NULL);
INSERT INTO "events" VALUES(281,'ykcbr8nfr7hv',266,'7h9rbc8mwuanjbpz62vk','CardItemReworded','{"card":"sthjhwq2ftp3","item":"ab3zn767cv7m","field":"product","before":{"text":"Una bomba","offers":[]},"after":{"text":"Una bomba","offers":["Una bomba nueva"]}}','e5vf5edak3t4cbby',1.79577573877259945864e+09,1,NULL);
INSERT INTO "events" VALUES(282,'ykcbr8nfr7hv',267,'m9dcy3augc3qdmcvrhvm','CardItemReworded','{"card":"sthjhwq2ftp3","item":"ab3zn767cv7m","field":"product","before":{"text":"Una bomba","offers":["Una bomba nueva"]},"after":{"text":"Una bomba nueva en el pozo 3","offers":[]}}','e5vf5edak3t4cbby',1.79577573878028392793e+09,1,NULL);
INSERT INTO "events" VALUES(283,'ykcbr8nfr7hv',268,'td2gezfg5k8prg2ytsr7','FindingLetBe','{"card":"sthjhwq2ftp3","before":null,"after":{"code":"no_resources","field":"resources","item":"","reason":"Se dirá en marzo"}}','w8uqxd66zs8wp8pf',1.79577573878786015508e+09,1,NULL);
INSERT INTO "events" VALUES(284,'ykcbr8nfr7hv',269,'ejfgc6vezknf3h7m234g','CommitmentDrafted','{"card":"nfnuj4vsmg7g","order":2,"node":null,"fields":[["action",{"text":"Publicar las tarifas","offers":[]}]],"items":[],"let_be":[]}','e5vf5edak3t4cbby',1.79577573879661178592e+09,1,NULL);
INSERT INTO "events" VALUES(285,'ykcbr8nfr7hv',270,'sftcq9jnjznm954a2wv7','StageClosed','{"stage":"commitment_card"}','sm3ayaduvwe2sugg',1.79577573880337142946e+09,1,NULL);
INSERT INTO "events" VALUES(286,'ykcbr8nfr7hv',271,'evw5xvjx7ujavyf5gbss','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','sm3ayaduvwe2sugg',1.79577573881619071954e+09,1,NULL);
INSERT INTO "events" VALUES(287,'ykcbr8nfr7hv',272,'fyk763vwujv6b34j9pu2','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','sm3ayaduvwe2sugg',1.79577573882437801361e+09,1,NULL);
INSERT INTO "events" VALUES(288,'ykcbr8nfr7hv',273,'62h93vwe7gdugp7f4q9n','StageMoved','{"stage":"problem_tree","open":true,"before_stage":"commitment_card","before_open":false}','sm3ayaduvwe2sugg',1.79577573882840275769e+09,1,NULL);
INSERT INTO "events" VALUES(289,'ykcbr8nfr7hv',274,'3t8s8jkx6hvd5gs3fyfj','RightSet','{"stage":"problem_tree","before":"edit","after":"propose"}','sm3ayaduvwe2sugg',1.7957757388356335163e+09,1,NULL);
INSERT INTO "events" VALUES(290,'ykcbr8nfr7hv',275,'vak2e79raymr7hdwdn3d','WorkGivenOut','{"before":true,"after":false}','sm3ayaduvwe2sugg',1.79577573885214781764e+09,1,NULL);
INSERT INTO "events" VALUES(291,'ykcbr8nfr7hv',276,'fuvp6wnd6mvwwkcub7mk','ProposalMade','{"proposal":"annktmjdfwwx","intent":"add_cause","data":"{\"of\": \"2fjrx9vnv5eh\", \"text\": \"No hay presupuesto\"}","author":"e5vf5edak3t4cbby","sector":"government","stage":"problem_tree","order":1,"at":1795775738.8623517}','e5vf5edak3t4cbby',1.79577573886242723459e+09,1,NULL);
INSERT INTO "events" VALUES(292,'ykcbr8nfr7hv',277,'4yxny22pxvme23e8x7pf','ProposalMade','{"proposal":"pbacs3sxqvds","intent":"add_cause","data":"{\"of\": \"2fjrx9vnv5eh\", \"text\": \"No hay voluntad\"}","author":"e5vf5edak3t4cbby","sector":"government","stage":"problem_tree","order":2,"at":1795775738.8678155}','e5vf5edak3t4cbby',1.79577573886787939068e+09,1,NULL);
INSERT INTO "events" VALUES(293,'ykcbr8nfr7hv',278,'guw2vs6htv7h2g5qw5mp','ProposalMade','{"proposal":"cvyqcvns2fhm","intent":"add_cause","data":"{\"of\": \"2fjrx9vnv5eh\", \"text\": \"Nadie paga\"}","author":"e5vf5edak3t4cbby","sector":"government","stage":"problem_tree","order":3,"at":1795775738.8821332}','e5vf5edak3t4cbby',1.79577573888301467892e+09,1,NULL);
INSERT INTO "events" VALUES(294,'ykcbr8nfr7hv',279,'ub6mhe2e2eufwqyguhh6','ScribeAppointed','{"person":"w8uqxd66zs8wp8pf"}','sm3ayaduvwe2sugg',1.79577573889131546017e+09,1,NULL);
INSERT INTO "events" VALUES(295,'ykcbr8nfr7hv',280,'cmt7cuy3rd35r7p28mp6','ProposalSettled','{"proposal":"annktmjdfwwx","before":{"state":"waiting","reason":""},"after":{"state":"accepted","reason":""}}','w8uqxd66zs8wp8pf',1.79577573890351891512e+09,1,NULL);
INSERT INTO "events" VALUES(296,'ykcbr8nfr7hv',281,'cmt7cuy3rd35r7p28mp6','CauseAdded','{"node":"hjcud9eehjur","text":"No hay presupuesto","effect":"2fjrx9vnv5eh","order":17}','w8uqxd66zs8wp8pf',1.79577573890351891512e+09,1,NULL);
INSERT INTO "events" VALUES(297,'ykcbr8nfr7hv',282,'d4s7b8at249dfahbj84f','ProposalSettled','{"proposal":"pbacs3sxqvds","before":{"state":"waiting","reason":""},"after":{"state":"declined","reason":"Es una opinión"}}','sm3ayaduvwe2sugg',1.79577573892974543577e+09,1,NULL);
INSERT INTO "events" VALUES(298,'ykcbr8nfr7hv',283,'mmqta72yrkb8k4uz8msv','ProposalSettled','{"proposal":"cvyqcvns2fhm","before":{"state":"waiting","reason":""},"after":{"state":"withdrawn","reason":""}}','e5vf5edak3t4cbby',1.79577573894825053219e+09,1,NULL);
INSERT INTO "events" VALUES(299,'ykcbr8nfr7hv',284,'3f68f2629rmuah4wj3rz','ScribeReleased','{"person":"w8uqxd66zs8wp8pf"}','sm3ayaduvwe2sugg',1.79577573896811676021e+09,1,NULL);
INSERT INTO "events" VALUES(300,'ykcbr8nfr7hv',285,'7kq4r44zbjex3ujspwsd','BranchLocked','{"node":"34d87euz8r78","reason":"Ya se acordó"}','sm3ayaduvwe2sugg',1.79577573898519229889e+09,1,NULL);
INSERT INTO "events" VALUES(301,'ykcbr8nfr7hv',286,'7xfvrf87v2dw5ban264f','BranchLocked','{"node":"343ht7ateb6f","reason":""}','sm3ayaduvwe2sugg',1.79577573904357862474e+09,1,NULL);
INSERT INTO "events" VALUES(302,'ykcbr8nfr7hv',287,'b8aw7e24zmtaxm4v5ynv','BranchUnlocked','{"node":"343ht7ateb6f"}','sm3ayaduvwe2sugg',1.7957757390641338825e+09,1,NULL);
INSERT INTO "events" VALUES(303,'ykcbr8nfr7hv',288,'vz36atxbj6kfkjcyptnx','VersionNamed','{"version":"8vj9y9fz3rzp","name":"","reason":"stage","about":"problem_tree","at_version":287,"at":1795775739.0878422,"order":6,"digest":"83274f60f36d4a8390699c89bf2b4116","by":null}','sm3ayaduvwe2sugg',1.79577573908796024322e+09,1,NULL);
INSERT INTO "events" VALUES(304,'ykcbr8nfr7hv',289,'vz36atxbj6kfkjcyptnx','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"problem_tree","before_open":true}','sm3ayaduvwe2sugg',1.79577573908796024322e+09,1,NULL);
INSERT INTO "events" VALUES(305,'ykcbr8nfr7hv',290,'mhhjzqw58r63u7m5bmx4','WallShown','{"mode":"card","stage":"commitment_card","node":"2fjrx9vnv5eh","page":1,"order":"written"}','sm3ayaduvwe2sugg',1.79577573913573360444e+09,1,NULL);
INSERT INTO "events" VALUES(306,'ykcbr8nfr7hv',291,'8z8xarra6nceppy7zed6','WallFrozen','{"at_version":290}','sm3ayaduvwe2sugg',1.79577573915223789218e+09,1,NULL);
INSERT INTO "events" VALUES(307,'ykcbr8nfr7hv',292,'czx3c2n3mvussjs6rwxj','EverybodyBrought','{"call":1,"stage":"commitment_card","node":"2fjrx9vnv5eh"}','sm3ayaduvwe2sugg',1.79577573919314837456e+09,1,NULL);
INSERT INTO "events" VALUES(308,'ykcbr8nfr7hv',293,'gwm2x27e8t9sh2juwfc7','WallBlanked','{}','sm3ayaduvwe2sugg',1.79577573921003031732e+09,1,NULL);
INSERT INTO "events" VALUES(309,'ykcbr8nfr7hv',294,'7tgkgx6smhyavbajb3bv','WallUncovered','{}','sm3ayaduvwe2sugg',1.79577573921997618675e+09,1,NULL);
INSERT INTO "events" VALUES(310,'ykcbr8nfr7hv',295,'m2v3cjuh4fjb24wgsttv','WallReleased','{}','sm3ayaduvwe2sugg',1.79577573923271417615e+09,1,NULL);
INSERT INTO "events" VALUES(311,'2d73hs3g3sf5',16,'npchq84stuf6kv6fwy6h','NoticeWorded','{"before":{"text":"","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','sm3ayaduvwe2sugg',1.79577573924129843714e+09,1,NULL);
INSERT INTO "events" VALUES(312,'2d73hs3g3sf5',17,'3eqryktve9jea8yv9qd4','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":[]},"after":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]}}','sm3ayaduvwe2sugg',1.79577573925123858446e+09,1,NULL);
INSERT INTO "events" VALUES(313,'2d73hs3g3sf5',18,'sdp9vxhgv5nafur252f7','NoticeWorded','{"before":{"text":"Guardamos su nombre un mes","offers":["Guardamos su nombre un año"]},"after":{"text":"Guardamos su nombre un mes","offers":[]}}','sm3ayaduvwe2sugg',1.7957757392631046772e+09,1,NULL);
INSERT INTO "events" VALUES(314,'2d73hs3g3sf5',19,'z4v53hus3yt6pmfjvasa','NamesErased','{"called":"Persona"}','sm3ayaduvwe2sugg',1.79577573926765823365e+09,1,NULL);
INSERT INTO "events" VALUES(315,'ykcbr8nfr7hv',296,'h864fqegp7wc5nyezyb9','RuleChosen','{"stage":"viewpoints","on":true}','sm3ayaduvwe2sugg',1.79577573932248711584e+09,1,NULL);
INSERT INTO "events" VALUES(316,'ykcbr8nfr7hv',297,'qrxg26cpz5z7hcjysfwk','StageMoved','{"stage":"viewpoints","open":true,"before_stage":"commitment_card","before_open":false}','sm3ayaduvwe2sugg',1.79577573934364652635e+09,1,NULL);
INSERT INTO "events" VALUES(317,'ykcbr8nfr7hv',298,'qrxg26cpz5z7hcjysfwk','SittingOpened','{"sitting":"hzjck8en8d9ft8yj","stage":"viewpoints","at":1795775739.3435462,"again":false}','sm3ayaduvwe2sugg',1.79577573934364652635e+09,1,NULL);
INSERT INTO "events" VALUES(318,'ykcbr8nfr7hv',299,'~hzjck8en.1aab9259792a75c889ce4561','ReadinessSaid','{"person":"~hzjck8en.6eeac06133bed6d77377fb11","about":"viewpoints","ready":true}',NULL,1.79577573934354615212e+09,1,'~hzjck8en.b6ae69e42ff6c7b7bc32c0e0');
INSERT INTO "events" VALUES(319,'ykcbr8nfr7hv',300,'y82ctpba3cab7g7pe7k8','SittingClosed','{"sitting":"hzjck8en8d9ft8yj"}','sm3ayaduvwe2sugg',1.79577573938378548621e+09,1,NULL);
INSERT INTO "events" VALUES(320,'ykcbr8nfr7hv',301,'y82ctpba3cab7g7pe7k8','StageMoved','{"stage":"commitment_card","open":false,"before_stage":"viewpoints","before_open":true}','sm3ayaduvwe2sugg',1.79577573938378548621e+09,1,NULL);
CREATE TABLE expected (
	grp VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	people TEXT NOT NULL, 
	PRIMARY KEY (grp)
);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE keys (
	"key" VARCHAR(40) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	person VARCHAR(40), 
	name VARCHAR(200) NOT NULL, 
	made FLOAT NOT NULL, 
	until FLOAT, 
	used FLOAT, 
	PRIMARY KEY ("key"), 
	UNIQUE (digest)
);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79577573440115118028e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79577573441113257403e+09);
INSERT INTO "migrations" VALUES(3,'end_badges',1.7957757344119074345e+09);
INSERT INTO "migrations" VALUES(4,'note_arrivals',1.7957757344124214649e+09);
INSERT INTO "migrations" VALUES(5,'govern_people',1.79577573441325950625e+09);
INSERT INTO "migrations" VALUES(6,'make_room_for_tags',1.79577573442205429081e+09);
INSERT INTO "migrations" VALUES(7,'keep_days',1.79577573442417263984e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','3kp3afeww6htuk6zyv8t',1,1);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','grjet73gedu8rs2mv749',2,2);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','5wbtsvewyduv5msfujpa',3,3);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','7gshy3879emje3t3cfx9',4,4);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','pg6buv2ncwhxvq2bsv54',5,5);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','xmknhtaq6chjcxk964px',6,6);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','p2thaqr57d2qpgtyg782',7,7);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','8mnw4gpnj6q8bugmkd8d',8,8);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','3dpdxepnwmsjeu4ub27d',9,9);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','q89b4r5jn749nfk7e2wr',10,10);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','h7vppz4xa4ut557teff4',11,11);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','a3bb6rj4guh9h52brafb',12,12);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','a9k7qkrs4mnn72mw6sfe',13,13);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','9n4uq4be7ejv7taskatr',14,14);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','qjtkcz9hsnxrwtzkfr7n',15,15);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','cerwsf5ptn8wa76urjfu',1,1);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fffvt4jxsr5bzt7w8jqh',2,2);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','txryd5gxjpbs5c6xw83n',3,3);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','2y4gp2fvhxd9wyyjmc4f',4,4);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','a5ykfm75fvcjk9cyz5ef',5,5);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','smts5ze5pw3n5gvjwju2',6,6);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','9rfrhqw5hvbuxe77gvqz',7,7);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fssy5wzta43zxrbua6vm',8,8);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','y83xa8dww9nbsaksdd4x',9,9);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','jjecvmwvw6eubmp7y4mv',10,10);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mtbwkaqdtvpqa92ratd9',11,11);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','j6w8f9d9rrx6zfxzgh3z',12,12);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','qbv6gzvgqsxsumh3bby2',13,13);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','e72p75qffh59779rng3k',14,14);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','28na5n9zgwh29knsxqm6',15,15);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4z97dmhss6a7c3ds9hb4',16,16);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','dv4mqwtqq6ndzcu35zb3',17,18);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gnw3c8wuct42qqn2p95e',19,19);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','vwfttd4ax8htn6p3emwr',20,20);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','v8rncnkvwkskegdxnctg',21,21);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','64wxcvctgbvbcmy8bdeh',22,22);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','qc6abzfx8u2842c9wfh3',23,23);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','m8ymzbhf679zfpf4xvux',24,24);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','r2qeygn9fxp3jes6z8nn',25,25);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ucgucsqpu3z5q7axzp4y',26,26);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','e9bnvafbfem89kyqvetp',27,27);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bs4uhyc3qc6zpemv3y5m',28,28);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','u3hfjpqrhtsbbg3vygbv',29,29);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gwbzvhxtssa6gv8xnsp9',30,30);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','etf99kk7ceyf9u877pgz',31,31);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','h7wvzjqmgbtyxcrsjhyc',32,32);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','r2n577v24bw4ykee4ev9',33,33);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wra8emrf7xfpux459znb',34,34);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','nbcreg7jxhxfnyu42kze',35,35);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7sn2mypsjske7pvhfntc',36,37);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','t9ar9mb636puzsqygp2q',38,38);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','5aektmd87sdccsru3uq3',39,39);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','c5ud4ew5w6j4k9bgapyx',40,40);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','yywext7snnfzeqgfwgts',41,41);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6bq5zk7wp3czh4x4zcev',42,42);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kje7uetew9t8wtj9g6xb',43,43);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','n5hhaw5hjd3ks8hwnhz4',44,44);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bmetu6ypx3kzgpwqhf3r',45,45);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','vncnn7brpf8xhezfwu6a',46,46);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wsusbddkmshw24wnwxsm',47,47);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gm4cehqkhfkxecx8a4d9',48,48);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','tnj8me4phregtrsxeu5x',49,50);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','uy449fmwy6r5yeydyfh6',51,53);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gwgdxm7hnrrtsf7rfe8r',54,56);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','76c2f9wt9wnzmxmwnfxf',57,57);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wns9tdmb52wqmr8wd9z6',58,58);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','3q7x3rsgnv9fwkbtd2ut',59,59);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','yehwabpb62kzw29h753x',60,60);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wxxzxuqjveqbwv2j77sb',61,61);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4j3r5w4pe59x79wnev6v',62,62);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','67q3jws3nuuw6ydfdnj4',63,63);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wwvvaas3savup4dbmdn7',64,64);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4cmpj7a69v2wam3eer3p',65,65);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kfs7m93pmdh797w26my7',66,66);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','k7pe78gfb2ny2hpedfxp',67,67);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','69mn9235dtpcuedjwv7r',68,68);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','jhhx68a8fbarbs62rasp',69,69);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bxnw64vj4vhamm75fvnm',70,70);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4chstsydcq28jzpqxnyt',71,72);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wdve97x53399ptftu4n8',73,73);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','sctspfjzqna44jh6f5mx',74,74);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','cq7gwuw4ykuhyemhv55s',75,75);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','d6eea8ege8h7wpv2gsyk',76,76);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ad99jdjjpvseu999wqag',77,78);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','unwc9sar4b7u5dmeeng5',79,80);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6up82sg44phm949dhh75',81,82);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','phh8nsvj3qcrgm65u3b6',83,83);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ux663tfswgfyzqup8shw',84,84);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bva23trzwtmq5z477d4s',85,87);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gppbqjfcz7vz3g6pmzez',88,91);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6fc8dq46erdg6wh8uf68',92,92);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ey88qxkqqb94j53y5zx6',93,94);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','pbkpnah774uxeckxh7dk',95,96);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','t8bsz9k7phgztw9pu7cd',97,97);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','tkmzmpf88vwn35h3ktpc',98,98);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','hptunjp7shs464msfavj',99,99);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','dw36fw2ct3eufphkeydb',100,100);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ctfnedq9tfzn2jxxakvq',101,101);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bnea3vakx4xvdfk7phs2',102,102);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','crkyjs2azk4zkhrhnyx4',103,103);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','hfeguuyjpcv2wjkdhpqx',104,104);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8p4qap97prjyuvm29auj',105,105);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','uccw5g8vt6yavxfzb529',106,106);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fhuy9wwufxx9ke4db9zd',107,107);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gs9ap7gnvf7kbb7926eh',108,108);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mh8xnqm3q4au4n53zj7p',109,109);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fwnrgwghxed58u2a5px7',110,110);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','s8yvpjkcgee9m4yraqjy',111,111);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','n8kpzv88434tmzkv2qq3',112,112);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','nrmr5hg9t6g4f7y68g89',113,113);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4y4yk9t3ktuqjqbqm2fk',114,114);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','pfwbxrt7wd3gbn22yvgj',115,115);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','2qdzw26tnur9ayu9r3zg',116,116);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','v4jggh3yx8rf8pzexf4c',117,117);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','pzct3wdvb79g6phy5dkv',118,118);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','b8nrszybqg5xmzgazn4m',119,119);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','zyqupaz56aaqebqfw2mg',120,120);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wyzr3uhkkm28dh2mewfb',121,121);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','hru9c2d5bt82sddpnya9',122,122);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bf7hc3tk39azq99q2mpr',123,123);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','u4sb45zetqh65w6z2czx',124,124);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kk364p6rpntx39m79k9f',125,125);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','75p5tuscc5rqxc3cb57x',126,126);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','p3pkzvev6r9sdvx2cggq',127,127);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ctdp3swaakkufu67kn6r',128,128);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','g3nw2a7r4a7pvt5wdh4y',129,130);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','un85wbg2tc4qs6gsp5hy',131,133);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ss77ymupp4zmq2fgzra3',134,136);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mkzd8st47m6wsmwufhyj',137,140);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fgcz2dadwwuxttx9jc5u',141,142);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','nycj3ntyfq74yaw9ksq2',143,145);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4hkn9hukj39xkvjb2gr4',146,147);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wa3fpp682hgj94q8qduq',148,150);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','zrvsb7j7nv8crxu4cqry',151,153);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','53y7dzdrk2cxsr2p8fr4',154,155);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','5eygtb45425swbzw9uvq',156,156);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','dn8hsy9fpd9c9wcb4y7a',157,157);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kgasytsft2utpqcbfv84',158,158);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','s95s9manp66b53fjge5m',159,159);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8pagjmpkx92ckzce5uct',160,160);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','hdeupjsbubr3u5fb75nw',161,161);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','9mjmh5cdezdehhj5qe6g',162,162);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','cem33tu6xney5skgac9e',163,163);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','rk7aan2a8pgm9c5garwg',164,164);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','km9wfdxh9kwpgy4xak2n',165,165);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','svzfwgmxdtwhfpg4ah6g',166,166);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','h5akdb7s4vuc635rxnkm',167,167);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','xqk5qgdkfmmkax4hta6u',168,169);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6h3jey3yex6qx98r4je4',170,170);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kdw4692zyz47kej4fzrm',171,172);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','pzf9wkjskebwyxtr8bms',173,173);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','r7uwmms9aquge2enxa4z',174,174);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','x5fqfunxygje2dawv82y',175,175);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','c2sk3q6fqetx5x7encuq',176,176);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8u68vvzrxnyhfuvbhct5',177,178);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mn5asm3x3cqzxwucfugz',179,179);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','m2r2r9snj73f57y2w7uh',180,181);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ghmjvsp7zwup3uyvckh2',182,184);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','qqa3su5m42fja9hfe269',185,187);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','c6f5zs7uusq6a7f682ag',188,188);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','9twmfpupheb9p2wz9qxs',189,190);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','r7mukt8mdsjdrymm6n5e',191,191);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','9fzhpxcsq4kv9yrmvyc8',192,192);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','rh66pzn92zr2s2f3q59e',193,193);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','zeg5t83hmve6beqb8rsn',194,194);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','pbe4ecdjjhsvyv5v4arz',195,196);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','hpxysaaurf43ke6vn3yb',197,203);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','2fxtep6wuqmskvhc2ffb',204,204);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','g43bhm4tj5w5kbtj36k5',205,205);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','9t64nen3tdneej2ee5hy',206,207);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8em5da6fu7c4583w2r9y',208,209);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','qd3rdad96zm3a4a9q575',210,211);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wn7auxwzqkehr2evf7b2',212,212);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','srgugdfqyjaqrgk8562s',213,213);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','uy28rpk2c9bz6bqfmxwp',214,214);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bkexkax5yaydjsaz778f',215,215);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','22redvb5ktdfkhvpt29u',216,216);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','sw7fec6wfmhuwzuquwpa',217,217);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','3afepsvqdv25uazpxuy5',218,218);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','s8uscgnzhuzucr438pew',219,219);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','yfnzsq7xsf56ppuj7258',220,220);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','svz7m9xzky475588sghz',221,221);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mnqetn5fbhv9a4dbjnwb',222,222);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','zcabd95y6jft2tt5cef8',223,223);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','xadkag9fq9tqw7ezxqnw',224,224);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','xq4gcfn2pn5w3y5bs4hr',225,225);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mppysxtm4ymcg54bc76n',226,226);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ekpqrpeut8uwp3wazry6',227,227);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','cju2apdzxffabzx8psc6',228,228);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','e93nyrpr5ar5fw7fcgkb',229,229);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8wqy4azghzwwq77gcxes',230,230);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','rftupdxehf8p7u39dfzj',231,231);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','tqdrjcckf4xj2pmphfcw',232,232);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','e7qpaqukzsbcqucszekb',233,233);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','yx8q8ucv5qp5m4fmtevm',234,234);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','seq6hykjtdku9skcj5ad',235,235);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','saddzzsjd2tmcuere4b2',236,236);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4cs2zxeyvssgzmkv7drx',237,237);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wyth9keqejsgbbbmssjw',238,238);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8aqte5ppaxb2233k9utu',239,241);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','g7vsdygyrnd9nn5vpcwb',242,242);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','at5pj7f7m9rt7gn84pu9',243,243);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','s2rybjxkv3g7rs5wzz7r',244,244);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','vjz7nut9rwwrywyeycu5',245,245);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','xwagjvcaj76re8pqbhde',246,246);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fefg8grscu6z9cuqmtw4',247,247);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','bedkfx47uhqexvs65vmm',248,248);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6dj5cmh48wnpghayd9xe',249,251);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','3psysexy85m67vus8ckg',252,252);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fu84gvv4n6n5scenjh6y',253,253);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','kv3su7ychkfhkbqnu6p3',254,254);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wxwmf874dgxfbmgu2hkr',255,255);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','yh69h4bqdm78a2ymy2m5',256,256);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','u6bq7m67jtxdf2tvyq6c',257,257);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4q39ngr3eb827rnk88hd',258,258);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','wyf7zfdsm3k2nfrcwkdq',259,259);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','6qbm7wr5nwqdwmbs8hjd',260,260);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','g7fssxbhcuj6yspjtmxs',261,261);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7jg4q88fy75znkytcb3y',262,262);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','43wvrffzu4r8fb4cfm6d',263,263);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','s7vpfb6qptp5amresbnh',264,264);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gwsxczchshebz3m8qanq',265,265);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7h9rbc8mwuanjbpz62vk',266,266);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','m9dcy3augc3qdmcvrhvm',267,267);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','td2gezfg5k8prg2ytsr7',268,268);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ejfgc6vezknf3h7m234g',269,269);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','sftcq9jnjznm954a2wv7',270,270);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','evw5xvjx7ujavyf5gbss',271,271);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fyk763vwujv6b34j9pu2',272,272);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','62h93vwe7gdugp7f4q9n',273,273);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','3t8s8jkx6hvd5gs3fyfj',274,274);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','vak2e79raymr7hdwdn3d',275,275);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','fuvp6wnd6mvwwkcub7mk',276,276);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','4yxny22pxvme23e8x7pf',277,277);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','guw2vs6htv7h2g5qw5mp',278,278);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','ub6mhe2e2eufwqyguhh6',279,279);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','cmt7cuy3rd35r7p28mp6',280,281);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','d4s7b8at249dfahbj84f',282,282);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mmqta72yrkb8k4uz8msv',283,283);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','3f68f2629rmuah4wj3rz',284,284);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7kq4r44zbjex3ujspwsd',285,285);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7xfvrf87v2dw5ban264f',286,286);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','b8aw7e24zmtaxm4v5ynv',287,287);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','vz36atxbj6kfkjcyptnx',288,289);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','mhhjzqw58r63u7m5bmx4',290,290);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','8z8xarra6nceppy7zed6',291,291);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','czx3c2n3mvussjs6rwxj',292,292);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','gwm2x27e8t9sh2juwfc7',293,293);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','7tgkgx6smhyavbajb3bv',294,294);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','m2v3cjuh4fjb24wgsttv',295,295);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','npchq84stuf6kv6fwy6h',16,16);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','3eqryktve9jea8yv9qd4',17,17);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','sdp9vxhgv5nafur252f7',18,18);
INSERT INTO "operations" VALUES('2d73hs3g3sf5','z4v53hus3yt6pmfjvasa',19,19);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','h864fqegp7wc5nyezyb9',296,296);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','qrxg26cpz5z7hcjysfwk',297,298);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','~hzjck8en.1aab9259792a75c889ce4561',299,299);
INSERT INTO "operations" VALUES('ykcbr8nfr7hv','y82ctpba3cab7g7pe7k8',300,301);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	by_day INTEGER, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('2d73hs3g3sf5','299a76c468fa92b0bbcfd5f06a65e08163439e2d59a86d95103bcfe5b4ee78af',1.79577573445293283459e+09,1);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	ended FLOAT, 
	removed FLOAT, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('dqx2qn84xxjj5hvf','2d73hs3g3sf5','ykcbr8nfr7hv','participant','Persona 4','people','es',4.0,1795775730.0,NULL,NULL);
INSERT INTO "roll" VALUES('e5vf5edak3t4cbby','2d73hs3g3sf5','ykcbr8nfr7hv','participant','Persona 2','government','es',2.0,1795775730.0,NULL,NULL);
INSERT INTO "roll" VALUES('ey9wxhx5fg2ykzpz','2d73hs3g3sf5','ykcbr8nfr7hv','participant','Persona 3','civil_society','en',3.0,1795775730.0,NULL,NULL);
INSERT INTO "roll" VALUES('sm3ayaduvwe2sugg','2d73hs3g3sf5',NULL,'facilitator','',NULL,'es',1795737600.0,1795775730.0,NULL,NULL);
INSERT INTO "roll" VALUES('w8uqxd66zs8wp8pf','2d73hs3g3sf5','ykcbr8nfr7hv','participant','Persona 1','people','es',1.0,1795775730.0,NULL,NULL);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
INSERT INTO "snapshots" VALUES('ykcbr8nfr7hv',203,'30d63b7822f835c7fb9ebdf82d66000dfd4a08f7eac3ffff1232011761c6a647 {"format":[1,6],"version":203,"parts":{"pace":{"stage":"problem_tree","open":true,"left":"brainstorm","left_open":true,"begun":{"brainstorm":true,"viewpoints":true,"problem_tree":true}},"chatham_house":{"chosen":{},"held":{},"sitting":null},"course":{"stages":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"guides":{"brainstorm":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}},"agenda":{"items":{"5mnhmbseukr3":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}},"timer":null,"past":{"kyxzdcz7cpcv":true},"ready":{"w8uqxd66zs8wp8pf":"kyxzdcz7cpcv"}},"brainstorm":{"revealed":true,"ideas":{"b9qsrk5dbvdv":{"idea":"b9qsrk5dbvdv","text":"Las tuberías ya son muy viejas","order":1,"author":"w8uqxd66zs8wp8pf","sector":"people","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"kn65n5cewyyg":{"idea":"kn65n5cewyyg","text":"El agua llega dos horas diarias","order":2,"author":"w8uqxd66zs8wp8pf","sector":"people","supporters":[],"paper":[],"merged_into":"g93n4jn9tfn9","withdrawn":false},"5p9th2zwjw6n":{"idea":"5p9th2zwjw6n","text":"Hay agua solo dos horas","order":3,"author":"e5vf5edak3t4cbby","sector":"government","supporters":[],"paper":[],"merged_into":"g93n4jn9tfn9","withdrawn":false},"cz4p8xwvfwbq":{"idea":"cz4p8xwvfwbq","text":"La bomba se descompone","order":4,"author":"ey9wxhx5fg2ykzpz","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"vawev7gs55hj":{"idea":"vawev7gs55hj","text":"2. El pozo se seca","order":5,"author":"ey9wxhx5fg2ykzpz","sector":"civil_society","supporters":[],"paper":[],"merged_into":null,"withdrawn":false},"qqk75uqt9xh4":{"idea":"qqk75uqt9xh4","text":"Nadie avisa de los cortes","order":6,"author":"sm3ayaduvwe2sugg","sector":null,"supporters":[{"person":"ey9wxhx5fg2ykzpz","sector":"civil_society"}],"paper":[{"sector":"people","people":6}],"merged_into":null,"withdrawn":false},"g93n4jn9tfn9":{"idea":"g93n4jn9tfn9","text":"El agua llega pocas horas","order":7,"author":null,"sector":null,"supporters":[],"paper":[],"merged_into":null,"withdrawn":false}},"origins":{"2fjrx9vnv5eh":{"node":"2fjrx9vnv5eh","idea":"g93n4jn9tfn9"},"34d87euz8r78":{"node":"34d87euz8r78","idea":"qqk75uqt9xh4"},"upm6mt8zk4sg":{"node":"upm6mt8zk4sg","idea":"vawev7gs55hj"}}},"themes":{"themes":{"ajwu2ud7gueg":{"name":"Cuándo llega","order":1},"fw2n4b4mnjz8":{"name":"La bomba","order":2}},"of":{"g93n4jn9tfn9":"ajwu2ud7gueg","cz4p8xwvfwbq":"fw2n4b4mnjz8"}},"dots":{"rounds":{"8hfttdsp8qhg":{"each":1,"several":false,"phase":"past","order":1},"n2pmjyx2sg2b":{"each":2,"several":true,"phase":"shown","order":2}},"placed":{"n2pmjyx2sg2b>g93n4jn9tfn9>w8uqxd66zs8wp8pf":{"round":"n2pmjyx2sg2b","idea":"g93n4jn9tfn9","person":"w8uqxd66zs8wp8pf","sector":"people","dots":2},"n2pmjyx2sg2b>g93n4jn9tfn9>e5vf5edak3t4cbby":{"round":"n2pmjyx2sg2b","idea":"g93n4jn9tfn9","person":"e5vf5edak3t4cbby","sector":"government","dots":1},"n2pmjyx2sg2b>cz4p8xwvfwbq>ey9wxhx5fg2ykzpz":{"round":"n2pmjyx2sg2b","idea":"cz4p8xwvfwbq","person":"ey9wxhx5fg2ykzpz","sector":"civil_society","dots":1}},"paper":{"n2pmjyx2sg2b>qqk75uqt9xh4>people":{"round":"n2pmjyx2sg2b","idea":"qqk75uqt9xh4","sector":"people","dots":3}},"told":{}},"viewpoints":{"shown":true,"at_screen":"causes","questions":{"syzywwm9dg3x":{"question":"syzywwm9dg3x","text":"¿Quién lo paga hoy?","order":1}},"answers":{"wx6f8tj2bfru":{"answer":"wx6f8tj2bfru","question":"causes","author":"w8uqxd66zs8wp8pf","sector":"people","wording":{"text":"Las tuberías ya son muy viejas","offers":[]},"order":1,"withdrawn":false},"8vmmhbhtpa4s":{"answer":"8vmmhbhtpa4s","question":"causes","author":null,"sector":"academia","wording":{"text":"Nadie las repara","offers":[]},"order":2,"withdrawn":false},"6cvacbyf7d75":{"answer":"6cvacbyf7d75","question":"syzywwm9dg3x","author":"e5vf5edak3t4cbby","sector":"government","wording":{"text":"El municipio","offers":[]},"order":3,"withdrawn":false}},"positions":{"wx6f8tj2bfru/e5vf5edak3t4cbby":{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","position":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}},"wx6f8tj2bfru/sector/business":{"answer":"wx6f8tj2bfru","person":null,"sector":"business","position":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}},"taken":{"wx6f8tj2bfru":{"answer":"wx6f8tj2bfru","idea":"b9qsrk5dbvdv"}}},"candidates":{"phase":"shown","straight":true,"candidates":{"zdww3e4mxj3d":{"candidate":"zdww3e4mxj3d","wording":{"text":"Falta agua en la ribera","offers":[]},"order":1,"author":"w8uqxd66zs8wp8pf","idea":null,"answer":null,"node":null,"withdrawn":false},"dadwrwcdwp6x":{"candidate":"dadwrwcdwp6x","wording":{"text":"El agua llega pocas horas","offers":[]},"order":2,"author":null,"idea":"g93n4jn9tfn9","answer":null,"node":"2fjrx9vnv5eh","withdrawn":false},"re5nfd4sy8q5":{"candidate":"re5nfd4sy8q5","wording":{"text":"Se pierde agua en la red","offers":[]},"order":3,"author":"e5vf5edak3t4cbby","idea":null,"answer":null,"node":null,"withdrawn":false}},"weighed":{"zdww3e4mxj3d/affected":{"note":{"text":"400 familias","offers":[]},"answer":null},"zdww3e4mxj3d/act":{"note":{"text":"","offers":[]},"answer":"yes"}},"preferences":{"w8uqxd66zs8wp8pf":{"candidate":"zdww3e4mxj3d","sector":"people"},"e5vf5edak3t4cbby":{"candidate":"zdww3e4mxj3d","sector":"government"},"ey9wxhx5fg2ykzpz":{"candidate":"dadwrwcdwp6x","sector":"civil_society"}},"paper":{"dadwrwcdwp6x/people":{"candidate":"dadwrwcdwp6x","sector":"people","people":2}}},"problem_tree":{"core_problem":"2fjrx9vnv5eh","nodes":[["2fjrx9vnv5eh","El agua llega pocas horas",[],2],["34d87euz8r78","Nadie avisa de los cortes",[],4],["upm6mt8zk4sg","2. El pozo se seca",[],5],["uzg2av2eztx3","La bomba se descompone",[],6],["8tw7yvpfqegw","Fugas por tubería vieja",[],8],["343ht7ateb6f","Las familias compran pipas",[],9],["3fw3fpj5gewu","Nadie repara la bomba: no hay refacciones",[],11],["crg6hyt2tgjq","Gastan un quinto de su ingreso",[],10]],"arrows":[["2fjrx9vnv5eh","343ht7ateb6f"],["34d87euz8r78","2fjrx9vnv5eh"],["upm6mt8zk4sg","2fjrx9vnv5eh"],["uzg2av2eztx3","2fjrx9vnv5eh"],["8tw7yvpfqegw","2fjrx9vnv5eh"],["343ht7ateb6f","crg6hyt2tgjq"],["3fw3fpj5gewu","2fjrx9vnv5eh"],["3fw3fpj5gewu","uzg2av2eztx3"]],"originals":{"3fw3fpj5gewu":[{"text":"Nadie repara la bomba","offers":[]},{"text":"No hay refacciones","offers":[]}]}},"logic":{"answers":{},"paper":{},"marks":{},"actions":{},"settled":{},"dismissals":{},"questions":{},"withheld":{}},"evidence":{"entries":{}},"objectives":{"by_node":{}},"reading":{"read":{},"shown":false},"review":{"sent":{}},"versions":{"versions":{"zn2tj88b42v2":{"version":"zn2tj88b42v2","name":"Antes de comer","reason":"named","about":"","at_version":190,"at":1795775737.1719468,"order":1,"digest":"98448b60de1423981763e6236956a841","by":"w8uqxd66zs8wp8pf"},"dx5hzvy9d6r9":{"version":"dx5hzvy9d6r9","name":"","reason":"restored","about":"zn2tj88b42v2","at_version":196,"at":1795775737.3572123,"order":2,"digest":"a43750145f3cd925ed8c3cc2d2844519","by":null}}},"commitments":{"cards":{}},"rights":{"stages":{},"scribes":{},"locks":{},"given_out":true},"proposals":{"entries":{}},"wall":{"showing":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"before":{"mode":"follow","stage":"","node":null,"page":1,"order":"written"},"frozen":null,"blank":false,"call":null},"preparation":{"notes":{"desired":{"text":"Hay agua todos los días","offers":[]}},"stakeholders":{"tzb459utkce4":{"stakeholder":"tzb459utkce4","name":"Presidencia","has":["stake"],"present":true,"order":1}}}},"done":[["fssy5wzta43zxrbua6vm","sm3ayaduvwe2sugg",[["StagesArranged",{"before":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","problem_tree","objective_tree","commitment_card"]}]],1795775734.8673563,8,0],["y83xa8dww9nbsaksdd4x","sm3ayaduvwe2sugg",[["StagesArranged",{"before":["brainstorm","problem_tree","objective_tree","commitment_card"],"after":["brainstorm","viewpoints","problem_tree","objective_tree","commitment_card"]}]],1795775734.8805487,9,0],["jjecvmwvw6eubmp7y4mv","sm3ayaduvwe2sugg",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795775734.9034274,10,0],["mtbwkaqdtvpqa92ratd9","sm3ayaduvwe2sugg",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}}}]],1795775734.9165127,11,0],["j6w8f9d9rrx6zfxzgh3z","sm3ayaduvwe2sugg",[["StageWorded",{"stage":"brainstorm","before":{"question":{"text":"¿Qué pasa con el agua?","offers":["¿Qué pasa con el pozo?"]},"instructions":{"text":"","offers":[]}},"after":{"question":{"text":"¿Qué pasa con el agua?","offers":[]},"instructions":{"text":"","offers":[]}}}]],1795775734.935172,12,0],["e72p75qffh59779rng3k","sm3ayaduvwe2sugg",[["AgendaItemSet",{"item":"kyxzdcz7cpcv","before":null,"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida","minutes":5,"order":1,"stage":""}}]],1795775734.9636352,14,0],["28na5n9zgwh29knsxqm6","sm3ayaduvwe2sugg",[["AgendaItemSet",{"item":"5mnhmbseukr3","before":null,"after":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"}}]],1795775734.9758322,15,0],["4z97dmhss6a7c3ds9hb4","sm3ayaduvwe2sugg",[["AgendaItemSet",{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida","minutes":5,"order":1,"stage":""},"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""}}]],1795775734.9906518,16,0],["dv4mqwtqq6ndzcu35zb3","sm3ayaduvwe2sugg",[["AgendaItemSet",{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":1,"stage":""},"after":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""}}],["AgendaItemSet",{"item":"5mnhmbseukr3","before":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":2,"stage":"brainstorm"},"after":{"item":"5mnhmbseukr3","title":"Lluvia de ideas","minutes":12,"order":1,"stage":"brainstorm"}}]],1795775734.9964812,17,0],["ucgucsqpu3z5q7axzp4y","sm3ayaduvwe2sugg",[["AgendaItemSet",{"item":"kyxzdcz7cpcv","before":{"item":"kyxzdcz7cpcv","title":"Bienvenida y acuerdos","minutes":6,"order":2,"stage":""},"after":null}]],1795775735.0804176,26,0],["bs4uhyc3qc6zpemv3y5m","sm3ayaduvwe2sugg",[["QuestionAdded",{"question":"syzywwm9dg3x","text":"¿Quién lo paga hoy?","order":1}]],1795775735.0994718,28,0],["u3hfjpqrhtsbbg3vygbv","sm3ayaduvwe2sugg",[["QuestionAdded",{"question":"gxk7q9j7ms93","text":"¿Y mañana?","order":2}]],1795775735.113957,29,0],["gwbzvhxtssa6gv8xnsp9","sm3ayaduvwe2sugg",[["QuestionDropped",{"question":"gxk7q9j7ms93","text":"¿Y mañana?","order":2}]],1795775735.1240373,30,0],["etf99kk7ceyf9u877pgz","w8uqxd66zs8wp8pf",[["AnswerGiven",{"answer":"wx6f8tj2bfru","question":"causes","author":"w8uqxd66zs8wp8pf","sector":"people","text":"Las tuberías son viejas","order":1}]],1795775735.1448658,31,0],["h7wvzjqmgbtyxcrsjhyc","sm3ayaduvwe2sugg",[["AnswerGiven",{"answer":"8vmmhbhtpa4s","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}]],1795775735.163429,32,0],["r2n577v24bw4ykee4ev9","e5vf5edak3t4cbby",[["AnswerGiven",{"answer":"6cvacbyf7d75","question":"syzywwm9dg3x","author":"e5vf5edak3t4cbby","sector":"government","text":"El municipio","order":3}]],1795775735.1775713,33,0],["wra8emrf7xfpux459znb","w8uqxd66zs8wp8pf",[["AnswerReworded",{"answer":"wx6f8tj2bfru","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}]],1795775735.1914349,34,0],["6bq5zk7wp3czh4x4zcev","e5vf5edak3t4cbby",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795775735.3075018,42,0],["kje7uetew9t8wtj9g6xb","e5vf5edak3t4cbby",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795775735.3238661,43,0],["n5hhaw5hjd3ks8hwnhz4","e5vf5edak3t4cbby",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":"e5vf5edak3t4cbby","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}]],1795775735.3444254,44,0],["bmetu6ypx3kzgpwqhf3r","w8uqxd66zs8wp8pf",[["AnswerReworded",{"answer":"wx6f8tj2bfru","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}]],1795775735.3638852,45,0],["vncnn7brpf8xhezfwu6a","sm3ayaduvwe2sugg",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795775735.3892689,46,0],["wsusbddkmshw24wnwxsm","sm3ayaduvwe2sugg",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795775735.40758,47,0],["gm4cehqkhfkxecx8a4d9","sm3ayaduvwe2sugg",[["PositionTaken",{"answer":"wx6f8tj2bfru","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}]],1795775735.428161,48,0],["tnj8me4phregtrsxeu5x","sm3ayaduvwe2sugg",[["IdeasAdded",{"ideas":[{"idea":"b9qsrk5dbvdv","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"w8uqxd66zs8wp8pf","sector":"people","paper":[],"repeated":0,"blank":0}],["AnswerTaken",{"answer":"wx6f8tj2bfru","idea":"b9qsrk5dbvdv"}]],1795775735.4480083,49,51],["wns9tdmb52wqmr8wd9z6","w8uqxd66zs8wp8pf",[["IdeasAdded",{"ideas":[{"idea":"kn65n5cewyyg","text":"El agua llega dos horas al día"}],"order":2,"author":"w8uqxd66zs8wp8pf","sector":"people","paper":[],"repeated":0,"blank":0}]],1795775735.527425,58,0],["3q7x3rsgnv9fwkbtd2ut","e5vf5edak3t4cbby",[["IdeasAdded",{"ideas":[{"idea":"5p9th2zwjw6n","text":"Hay agua solo dos horas"}],"order":3,"author":"e5vf5edak3t4cbby","sector":"government","paper":[],"repeated":0,"blank":0}]],1795775735.5492694,59,0],["yehwabpb62kzw29h753x","ey9wxhx5fg2ykzpz",[["IdeasAdded",{"ideas":[{"idea":"cz4p8xwvfwbq","text":"La bomba se descompone"},{"idea":"vawev7gs55hj","text":"2. El pozo se seca"}],"order":4,"author":"ey9wxhx5fg2ykzpz","sector":"civil_society","paper":[],"repeated":1,"blank":1}]],1795775735.567763,60,0],["wxxzxuqjveqbwv2j77sb","sm3ayaduvwe2sugg",[["IdeasAdded",{"ideas":[{"idea":"qqk75uqt9xh4","text":"Nadie avisa de los cortes"}],"order":6,"author":"sm3ayaduvwe2sugg","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}]],1795775735.5793726,61,0],["4j3r5w4pe59x79wnev6v","w8uqxd66zs8wp8pf",[["IdeaReworded",{"idea":"kn65n5cewyyg","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}]],1795775735.590545,62,0],["kfs7m93pmdh797w26my7","e5vf5edak3t4cbby",[["IdeaSupported",{"idea":"kn65n5cewyyg","person":"e5vf5edak3t4cbby","sector":"government"}]],1795775735.6268322,66,0],["k7pe78gfb2ny2hpedfxp","e5vf5edak3t4cbby",[["SupportWithdrawn",{"idea":"kn65n5cewyyg","person":"e5vf5edak3t4cbby","sector":"government"}]],1795775735.6353283,67,0],["69mn9235dtpcuedjwv7r","ey9wxhx5fg2ykzpz",[["IdeaSupported",{"idea":"qqk75uqt9xh4","person":"ey9wxhx5fg2ykzpz","sector":"civil_society"}]],1795775735.6430917,68,0],["jhhx68a8fbarbs62rasp","sm3ayaduvwe2sugg",[["PaperCounted",{"idea":"qqk75uqt9xh4","sector":"people","before":4,"after":6}]],1795775735.6593916,69,0],["wdve97x53399ptftu4n8","e5vf5edak3t4cbby",[["IdeasMerged",{"idea":"g93n4jn9tfn9","text":"El agua llega pocas horas","order":7,"members":["kn65n5cewyyg","5p9th2zwjw6n"]}]],1795775735.690617,73,0],["sctspfjzqna44jh6f5mx","e5vf5edak3t4cbby",[["MergeChanged",{"idea":"g93n4jn9tfn9","joined":["cz4p8xwvfwbq"],"parted":[]}]],1795775735.7075448,74,0],["cq7gwuw4ykuhyemhv55s","e5vf5edak3t4cbby",[["MergeChanged",{"idea":"g93n4jn9tfn9","joined":[],"parted":["cz4p8xwvfwbq"]}]],1795775735.723395,75,0],["unwc9sar4b7u5dmeeng5","w8uqxd66zs8wp8pf",[["ThemeSet",{"theme":"ajwu2ud7gueg","before":null,"after":{"name":"El agua","order":1}}],["IdeaThemed",{"idea":"g93n4jn9tfn9","before":null,"after":"ajwu2ud7gueg"}]],1795775735.7675915,79,0],["6up82sg44phm949dhh75","ey9wxhx5fg2ykzpz",[["ThemeSet",{"theme":"fw2n4b4mnjz8","before":null,"after":{"name":"La bomba","order":2}}],["IdeaThemed",{"idea":"cz4p8xwvfwbq","before":null,"after":"fw2n4b4mnjz8"}]],1795775735.7861366,81,0],["phh8nsvj3qcrgm65u3b6","e5vf5edak3t4cbby",[["ThemeSet",{"theme":"ajwu2ud7gueg","before":{"name":"El agua","order":1},"after":{"name":"Cuándo llega","order":1}}]],1795775735.7996743,83,0],["ux663tfswgfyzqup8shw","e5vf5edak3t4cbby",[["IdeaThemed",{"idea":"vawev7gs55hj","before":null,"after":"fw2n4b4mnjz8"}]],1795775735.8193748,84,0],["6fc8dq46erdg6wh8uf68","ey9wxhx5fg2ykzpz",[["IdeaThemed",{"idea":"vawev7gs55hj","before":"fw2n4b4mnjz8","after":null}]],1795775735.856115,92,0],["ey88qxkqqb94j53y5zx6","w8uqxd66zs8wp8pf",[["ThemeSet",{"theme":"q2mbtd8c8b9b","before":null,"after":{"name":"Otros","order":3}}],["IdeaThemed",{"idea":"qqk75uqt9xh4","before":null,"after":"q2mbtd8c8b9b"}]],1795775735.8715594,93,0],["pbkpnah774uxeckxh7dk","w8uqxd66zs8wp8pf",[["IdeaThemed",{"idea":"qqk75uqt9xh4","before":"q2mbtd8c8b9b","after":null}],["ThemeSet",{"theme":"q2mbtd8c8b9b","before":{"name":"Otros","order":3},"after":null}]],1795775735.8861518,95,0],["crkyjs2azk4zkhrhnyx4","sm3ayaduvwe2sugg",[["PaperDotsCounted",{"round":"n2pmjyx2sg2b","idea":"qqk75uqt9xh4","sector":"people","before":0,"after":3}]],1795775736.0074847,103,0],["mh8xnqm3q4au4n53zj7p","w8uqxd66zs8wp8pf",[["CoreProblemStated",{"node":"bc8jtmpsvhhf","text":"Agua","order":1}]],1795775736.0995264,109,0],["fwnrgwghxed58u2a5px7","sm3ayaduvwe2sugg",[["CoreProblemWithdrawn",{"node":"bc8jtmpsvhhf","text":"Agua","order":1}]],1795775736.115554,110,0],["s8yvpjkcgee9m4yraqjy","w8uqxd66zs8wp8pf",[["CandidateProposed",{"candidate":"zdww3e4mxj3d","text":"Falta agua","order":1,"author":"w8uqxd66zs8wp8pf","idea":null,"answer":null}]],1795775736.1278467,111,0],["n8kpzv88434tmzkv2qq3","ey9wxhx5fg2ykzpz",[["CandidateProposed",{"candidate":"dadwrwcdwp6x","text":"El agua llega pocas horas","order":2,"author":null,"idea":"g93n4jn9tfn9","answer":null}]],1795775736.1370373,112,0],["nrmr5hg9t6g4f7y68g89","e5vf5edak3t4cbby",[["CandidateProposed",{"candidate":"re5nfd4sy8q5","text":"Se pierde agua en la red","order":3,"author":"e5vf5edak3t4cbby","idea":null,"answer":null}]],1795775736.152356,113,0],["4y4yk9t3ktuqjqbqm2fk","w8uqxd66zs8wp8pf",[["CandidateReworded",{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua","offers":[]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795775736.162616,114,0],["pfwbxrt7wd3gbn22yvgj","sm3ayaduvwe2sugg",[["CandidateReworded",{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]}}]],1795775736.1761725,115,0],["2qdzw26tnur9ayu9r3zg","w8uqxd66zs8wp8pf",[["CandidateReworded",{"candidate":"zdww3e4mxj3d","before":{"text":"Falta agua en la ribera","offers":["Falta agua limpia"]},"after":{"text":"Falta agua en la ribera","offers":[]}}]],1795775736.1867855,116,0],["v4jggh3yx8rf8pzexf4c","e5vf5edak3t4cbby",[["CandidateWithdrawn",{"candidate":"re5nfd4sy8q5"}]],1795775736.1952715,117,0],["pzct3wdvb79g6phy5dkv","e5vf5edak3t4cbby",[["CandidateReturned",{"candidate":"re5nfd4sy8q5"}]],1795775736.2030733,118,0],["b8nrszybqg5xmzgazn4m","dqx2qn84xxjj5hvf",[["CandidateWeighed",{"candidate":"zdww3e4mxj3d","criterion":"affected","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null}}]],1795775736.211393,119,0],["zyqupaz56aaqebqfw2mg","dqx2qn84xxjj5hvf",[["CandidateWeighed",{"candidate":"zdww3e4mxj3d","criterion":"affected","before":{"note":{"text":"Las familias de la ribera","offers":[]},"answer":null},"after":{"note":{"text":"400 familias","offers":[]},"answer":null}}]],1795775736.2233784,120,0],["wyzr3uhkkm28dh2mewfb","dqx2qn84xxjj5hvf",[["CandidateWeighed",{"candidate":"zdww3e4mxj3d","criterion":"act","before":{"note":{"text":"","offers":[]},"answer":null},"after":{"note":{"text":"","offers":[]},"answer":"yes"}}]],1795775736.2353532,121,0],["p3pkzvev6r9sdvx2cggq","sm3ayaduvwe2sugg",[["PaperPreferencesEntered",{"before":null,"after":{"candidate":"dadwrwcdwp6x","sector":"people","people":2}}]],1795775736.312028,127,0],["g3nw2a7r4a7pvt5wdh4y","sm3ayaduvwe2sugg",[["CoreProblemStated",{"node":"2fjrx9vnv5eh","text":"Falta agua en la ribera","order":2}],["CandidatePlaced",{"candidate":"zdww3e4mxj3d","before":null,"after":"2fjrx9vnv5eh"}]],1795775736.3543794,129,131],["mkzd8st47m6wsmwufhyj","sm3ayaduvwe2sugg",[["CandidatePlaced",{"candidate":"zdww3e4mxj3d","before":"2fjrx9vnv5eh","after":null}],["NodeReworded",{"node":"2fjrx9vnv5eh","before":{"text":"Falta agua en la ribera","offers":[]},"after":{"text":"El agua llega pocas horas","offers":[]}}],["CandidatePlaced",{"candidate":"dadwrwcdwp6x","before":null,"after":"2fjrx9vnv5eh"}],["IdeaPlaced",{"idea":"g93n4jn9tfn9","node":"2fjrx9vnv5eh"}]],1795775736.4160802,137,0],["4hkn9hukj39xkvjb2gr4","sm3ayaduvwe2sugg",[["CauseAdded",{"node":"34d87euz8r78","text":"Nadie avisa de los cortes","effect":"2fjrx9vnv5eh","order":4}],["IdeaPlaced",{"idea":"qqk75uqt9xh4","node":"34d87euz8r78"}]],1795775736.5293186,146,148],["53y7dzdrk2cxsr2p8fr4","ey9wxhx5fg2ykzpz",[["NodeSetAside",{"node":"upm6mt8zk4sg","text":"2. El pozo se seca","order":5}],["IdeaPlaced",{"idea":"vawev7gs55hj","node":"upm6mt8zk4sg"}]],1795775736.6154087,154,0],["5eygtb45425swbzw9uvq","ey9wxhx5fg2ykzpz",[["BranchRestored",{"node":"upm6mt8zk4sg","cut":[],"joined":[["upm6mt8zk4sg","2fjrx9vnv5eh"]]}]],1795775736.633283,156,0],["dn8hsy9fpd9c9wcb4y7a","w8uqxd66zs8wp8pf",[["CauseAdded",{"node":"uzg2av2eztx3","text":"La bomba se descompone y nadie la repara","effect":"2fjrx9vnv5eh","order":6}]],1795775736.6599276,157,0],["kgasytsft2utpqcbfv84","e5vf5edak3t4cbby",[["CauseAdded",{"node":"wbbkypum6yj6","text":"No hay refacciones","effect":"uzg2av2eztx3","order":7}]],1795775736.6801767,158,0],["s95s9manp66b53fjge5m","e5vf5edak3t4cbby",[["CauseAdded",{"node":"8tw7yvpfqegw","text":"Fugas en la red","effect":"2fjrx9vnv5eh","order":8}]],1795775736.7060063,159,0],["8pagjmpkx92ckzce5uct","dqx2qn84xxjj5hvf",[["EffectAdded",{"node":"343ht7ateb6f","text":"Las familias compran pipas","cause":"2fjrx9vnv5eh","order":9}]],1795775736.7207003,160,0],["hdeupjsbubr3u5fb75nw","dqx2qn84xxjj5hvf",[["EffectAdded",{"node":"crg6hyt2tgjq","text":"Gastan un quinto de su ingreso","cause":"343ht7ateb6f","order":10}]],1795775736.7441432,161,0],["9mjmh5cdezdehhj5qe6g","w8uqxd66zs8wp8pf",[["NodeReworded",{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}]],1795775736.7643917,162,0],["cem33tu6xney5skgac9e","e5vf5edak3t4cbby",[["NodeReworded",{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}]],1795775736.7849193,163,0],["rk7aan2a8pgm9c5garwg","w8uqxd66zs8wp8pf",[["NodeReworded",{"node":"8tw7yvpfqegw","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}]],1795775736.8124413,164,0],["km9wfdxh9kwpgy4xak2n","e5vf5edak3t4cbby",[["NodeMoved",{"node":"wbbkypum6yj6","cut":[["wbbkypum6yj6","uzg2av2eztx3"]],"joined":[["wbbkypum6yj6","8tw7yvpfqegw"]]}]],1795775736.8323987,165,0],["svzfwgmxdtwhfpg4ah6g","e5vf5edak3t4cbby",[["NodesLinked",{"node":"wbbkypum6yj6","cut":[],"joined":[["wbbkypum6yj6","uzg2av2eztx3"]]}]],1795775736.8525214,166,0],["h5akdb7s4vuc635rxnkm","e5vf5edak3t4cbby",[["NodesUnlinked",{"node":"wbbkypum6yj6","cut":[["wbbkypum6yj6","8tw7yvpfqegw"]],"joined":[]}]],1795775736.8720894,167,0],["xqk5qgdkfmmkax4hta6u","w8uqxd66zs8wp8pf",[["NodeReworded",{"node":"uzg2av2eztx3","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}],["NodeSplitOff",{"node":"3fw3fpj5gewu","of":"uzg2av2eztx3","text":"Nadie repara la bomba","order":11,"links":[["3fw3fpj5gewu","2fjrx9vnv5eh"]]}]],1795775736.8885884,168,0],["pzf9wkjskebwyxtr8bms","w8uqxd66zs8wp8pf",[["NodesMerged",{"node":"3fw3fpj5gewu","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"wbbkypum6yj6","wording":{"text":"No hay refacciones","offers":[]},"order":7,"links":[["wbbkypum6yj6","uzg2av2eztx3"]]}],"joined":[["3fw3fpj5gewu","uzg2av2eztx3"]],"cut":[]}]],1795775736.9602442,173,0],["r7uwmms9aquge2enxa4z","dqx2qn84xxjj5hvf",[["BranchParked",{"node":"crg6hyt2tgjq","cut":[["343ht7ateb6f","crg6hyt2tgjq"]],"joined":[]}]],1795775736.980308,174,0],["x5fqfunxygje2dawv82y","dqx2qn84xxjj5hvf",[["BranchRestored",{"node":"crg6hyt2tgjq","cut":[],"joined":[["343ht7ateb6f","crg6hyt2tgjq"]]}]],1795775736.999919,175,0],["m2r2r9snj73f57y2w7uh","sm3ayaduvwe2sugg",[["OperationTakenBack",{"op":"mn5asm3x3cqzxwucfugz","again":false}],["NodeReturned",{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}]],1795775737.0648844,180,182],["c6f5zs7uusq6a7f682ag","e5vf5edak3t4cbby",[["NodeRemoved",{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}]],1795775737.1241758,188,0],["9twmfpupheb9p2wz9qxs","dqx2qn84xxjj5hvf",[["NodeReturned",{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[]}],["BranchRestored",{"node":"crg6hyt2tgjq","cut":[],"joined":[["343ht7ateb6f","crg6hyt2tgjq"]]}]],1795775737.1481354,189,0],["rh66pzn92zr2s2f3q59e","e5vf5edak3t4cbby",[["CauseAdded",{"node":"49q2xc8futus","text":"Tarifas que no alcanzan","effect":"2fjrx9vnv5eh","order":12}]],1795775737.2086406,193,0],["zeg5t83hmve6beqb8rsn","e5vf5edak3t4cbby",[["BranchParked",{"node":"8tw7yvpfqegw","cut":[["8tw7yvpfqegw","2fjrx9vnv5eh"]],"joined":[]}]],1795775737.2285342,194,0],["pbe4ecdjjhsvyv5v4arz","sm3ayaduvwe2sugg",[["NodeBrought",{"node":"zqw9u2y5depd","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[["zqw9u2y5depd","2fjrx9vnv5eh"]]}],["NodeBrought",{"node":"7rgdjdaqmpjr","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[["7rgdjdaqmpjr","zqw9u2y5depd"]]}]],1795775737.2532768,195,0],["hpxysaaurf43ke6vn3yb","sm3ayaduvwe2sugg",[["ArrowsRestored",{"node":"2fjrx9vnv5eh","cut":[["49q2xc8futus","2fjrx9vnv5eh"],["zqw9u2y5depd","2fjrx9vnv5eh"],["7rgdjdaqmpjr","zqw9u2y5depd"]],"joined":[]}],["NodeRemoved",{"node":"49q2xc8futus","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":12,"links":[]}],["NodeRemoved",{"node":"zqw9u2y5depd","wording":{"text":"El pozo baja cada año","offers":[]},"order":13,"links":[]}],["NodeRemoved",{"node":"7rgdjdaqmpjr","wording":{"text":"Se riega de día","offers":[]},"order":14,"links":[]}],["ArrowsRestored",{"node":"2fjrx9vnv5eh","cut":[],"joined":[["8tw7yvpfqegw","2fjrx9vnv5eh"]]}]],1795775737.357302,199,0]],"undone":[],"taken":[["mn5asm3x3cqzxwucfugz","e5vf5edak3t4cbby",[["NodeRemoved",{"node":"crg6hyt2tgjq","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":10,"links":[["343ht7ateb6f","crg6hyt2tgjq"]]}]],1795775737.0444648,179,0]]}');
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_arrivals_plan ON arrivals ("plan");
CREATE INDEX ix_roll_plan ON roll ("plan");
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_keys_plan ON keys ("plan");
CREATE INDEX ix_expected_plan ON expected ("plan");
COMMIT;
